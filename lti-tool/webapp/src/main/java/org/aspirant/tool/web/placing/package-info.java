/** Picking activities out of the catalogue for a course, and sending them back to the platform. */
@NullMarked
package org.aspirant.tool.web.placing;

import org.jspecify.annotations.NullMarked;
