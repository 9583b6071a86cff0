/**
 * How a link that nothing is bound to becomes an activity: an instructor chooses for it, or chose
 * when it was placed and the link says so.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a simulation plays and how ratings are made.
 */
@NullMarked
package org.aspirant.academy.activity.choosing;

import org.jspecify.annotations.NullMarked;
