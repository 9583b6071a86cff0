package org.aspirant.rubric.statistics.generalizability;

import java.util.OptionalDouble;

/**
 * What scores would be worth that are means over so many tasks, each read by so many assessors.
 *
 * @param tasks above 0; not whole where candidates had different numbers of them
 * @param assessors per task, above 0; absent if the design does not tell them apart and none were
 *     asked for
 * @param generalizability Eρ² = σ²(p) / (σ²(p) + σ²(δ)), [0, 1]: for comparing candidates; absent
 *     if both variances are 0
 * @param dependability Φ = σ²(p) / (σ²(p) + σ²(Δ)), [0, generalizability]: for comparing candidates
 *     with a cut; absent if both variances are 0
 * @param sem σ(Δ), the standard error of a score as a measure of the candidate, in the units of the
 *     scale
 * @param dependabilityAtCut Φ(λ) = (σ²(p) + (μ−λ)²) / (σ²(p) + (μ−λ)² + σ²(Δ)), [0, 1]: for
 *     decisions at the cut λ (R. L. Brennan and M. T. Kane (1977), An index of dependability for
 *     mastery tests, Journal of Educational Measurement 14(3)). At least Φ, and the more the
 *     farther the cut is from the mean, since hardly anybody is near it then; absent without a cut
 */
public record DecisionStudy(
        double tasks,
        OptionalDouble assessors,
        OptionalDouble generalizability,
        OptionalDouble dependability,
        double sem,
        OptionalDouble dependabilityAtCut) {}
