/**
 * The hand on the platform: its clock and the faults that it is asked to show.
 *
 * <p>Knows nothing of HTTP, courses or grades; others ask it what to do.
 */
@NullMarked
package org.aspirant.practicelms.steering;

import org.jspecify.annotations.NullMarked;
