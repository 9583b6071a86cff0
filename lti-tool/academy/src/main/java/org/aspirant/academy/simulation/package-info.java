/**
 * Simulations and the engine that plays them: {@link org.aspirant.academy.simulation.Simulation}.
 *
 * <p>A run is its list of moves, pinned to one version of a scenario; the state is a pure fold of
 * it. Nothing here reads a clock, a file or a database, and nothing is shared that can change.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>People, courses, grades, HTML, and the text that a candidate typed: a move carries a reference
 * to the text, its length and a commitment to it.
 */
@NullMarked
package org.aspirant.academy.simulation;

import org.jspecify.annotations.NullMarked;
