/**
 * Severity: how hard assessors judge, how hard tasks and criteria are, and where candidates stand
 * once that is taken into account, by the many-facet Rasch model.
 *
 * <p>The estimator is joint maximum likelihood. It is biased: with few ratings a candidate, all
 * measures come out too far from 0, by about {@code L/(L−1)} for {@code L} ratings a candidate
 * (Wright and Douglas 1977), and more ratings by the same number of assessors do not mend it.
 * Adjusted results stand beside what was rated and never take its place.
 *
 * <h2>What this package does not know</h2>
 *
 * <p>Plans, cuts, decisions and files.
 */
@NullMarked
package org.aspirant.rubric.statistics.severity;

import org.jspecify.annotations.NullMarked;
