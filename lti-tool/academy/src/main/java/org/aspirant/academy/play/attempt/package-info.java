/**
 * A person's attempts at an activity: beginning one, coming back to it, looking over all of them.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What a move does.
 */
@NullMarked
package org.aspirant.academy.play.attempt;

import org.jspecify.annotations.NullMarked;
