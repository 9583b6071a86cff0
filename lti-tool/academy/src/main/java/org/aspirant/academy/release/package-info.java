/**
 * Releasing: the moment a decision becomes a grade, the candidate may read it and it leaves for the
 * gradebook.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>How a grade travels, and what the platform makes of it.
 */
@NullMarked
package org.aspirant.academy.release;

import org.jspecify.annotations.NullMarked;
