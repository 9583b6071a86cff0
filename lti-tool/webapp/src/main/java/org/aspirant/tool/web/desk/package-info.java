/**
 * Who runs a course at work: choosing what a link opens, seeing how far everybody is, releasing.
 */
@NullMarked
package org.aspirant.tool.web.desk;

import org.jspecify.annotations.NullMarked;
