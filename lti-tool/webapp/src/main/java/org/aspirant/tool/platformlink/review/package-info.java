/**
 * Opening somebody's work from the platform's gradebook. A platform signs whose work is asked for
 * and not that it may be seen: that is found out here, for each launch anew.
 */
@NullMarked
package org.aspirant.tool.platformlink.review;

import org.jspecify.annotations.NullMarked;
