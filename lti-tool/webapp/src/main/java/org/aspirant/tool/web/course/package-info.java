/** The overview of a course, and the way from it into its activities. */
@NullMarked
package org.aspirant.tool.web.course;

import org.jspecify.annotations.NullMarked;
