/**
 * What a gradebook holds and is told: line items, scores that a tool sends, results that it shows.
 *
 * <p>Does not know how any of it travels: that is {@code grades}.
 */
@NullMarked
package org.aspirant.lti.gradebook;

import org.jspecify.annotations.NullMarked;
