package org.aspirant.rubric.statistics.composite;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The reliability of a weighted composite: 1 − Σ w² σ²(1 − ρ) / σ²(C), for errors of the parts that
 * have nothing to do with each other. With all weights 1 and alpha for the reliabilities this is
 * stratified alpha.
 *
 * <p>Source: C. I. Mosier (1943), On the reliability of a weighted composite, Psychometrika 8(3).
 *
 * @param variance σ²(C) = Σ Σ w w′ σ(x, x′)
 * @param errorVariance Σ w² σ²(1 − ρ)
 */
public record CompositeReliability(double variance, double errorVariance) {

    /**
     * From the covariances of the parts.
     *
     * @throws IllegalArgumentException if there is not one part a score
     * @throws IllegalStateException with fewer than two candidates
     */
    public static CompositeReliability of(ScoreMoments scores, List<CompositePart> parts) {
        if (parts.size() != scores.parts()) {
            throw new IllegalArgumentException(
                    parts.size() + " parts given for scores on " + scores.parts());
        }
        double variance = 0;
        double error = 0;
        for (int one = 0; one < parts.size(); one++) {
            double weight = parts.get(one).weight();
            for (int other = 0; other < parts.size(); other++) {
                variance += weight * parts.get(other).weight() * scores.covariance(one, other);
            }
            error +=
                    weight
                            * weight
                            * scores.covariance(one, one)
                            * (1 - parts.get(one).reliability());
        }
        return new CompositeReliability(variance, error);
    }

    /** At most 1, negative if the parts go against each other; absent if nobody differs. */
    public OptionalDouble reliability() {
        return variance > 0
                ? OptionalDouble.of(1 - errorVariance / variance)
                : OptionalDouble.empty();
    }

    /** SD(C) √(1 − ρ), in the units of the composite. */
    public double standardErrorOfMeasurement() {
        return Math.sqrt(errorVariance);
    }
}
