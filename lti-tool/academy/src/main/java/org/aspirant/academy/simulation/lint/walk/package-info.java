/**
 * Walks a scenario state by state, plays it at random, and notes what it comes by.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>What is right or wrong about a scenario: that is for the rules.
 */
@NullMarked
package org.aspirant.academy.simulation.lint.walk;

import org.jspecify.annotations.NullMarked;
