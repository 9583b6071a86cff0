/**
 * Playing a simulation: attempts, the log of moves that each of them is, and what was typed but not
 * yet sent.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Assessors and grades. A run that was played is only a log; {@code submission} makes of it
 * something to rate.
 */
@NullMarked
package org.aspirant.academy.play;

import org.jspecify.annotations.NullMarked;
