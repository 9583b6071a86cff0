/**
 * Assessors' habits: halo, restriction of range, central tendency.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Models of severity, plans and decisions.
 */
@NullMarked
package org.aspirant.rubric.statistics.habits;

import org.jspecify.annotations.NullMarked;
