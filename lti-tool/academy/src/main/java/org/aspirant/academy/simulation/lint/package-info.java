/**
 * Plays a scenario in every way, or in very many, and says what does not hold together: {@link
 * org.aspirant.academy.simulation.lint.Lint}.
 *
 * <p>The rules stand in {@code docs/authoring.md}. What a machine cannot judge, above all whether a
 * dilemma is one, is left to readers.
 */
@NullMarked
package org.aspirant.academy.simulation.lint;

import org.jspecify.annotations.NullMarked;
