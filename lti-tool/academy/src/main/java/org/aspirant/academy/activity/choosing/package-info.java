/**
 * How an instructor turns a link that nothing is bound to into an activity.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a simulation plays and how ratings are made.
 */
@NullMarked
package org.aspirant.academy.activity.choosing;

import org.jspecify.annotations.NullMarked;
