package org.aspirant.rubric.statistics.equity;

import java.util.Optional;
import org.aspirant.rubric.statistics.Moments;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.hipparchus.special.Gamma;

/**
 * How far the means of two groups are apart, in pooled standard deviations: Hedges' g, corrected
 * for the bias of small samples.
 *
 * <p>{@code g = J(m) (x̄ − ȳ) / s} with m = n₁ + n₂ − 2 degrees of freedom, s² the two groups' sums
 * of squares over m, and the exact {@code J(m) = Γ(m/2) / (√(m/2) Γ((m−1)/2))}, which 1 − 3/(4m −
 * 1) comes near. The interval is g ± 1.96 √((n₁ + n₂)/(n₁n₂) + g²/(2(n₁ + n₂))), for large samples.
 *
 * <p>Source: L. V. Hedges and I. Olkin (1985), Statistical Methods for Meta-Analysis, chapter 5.
 *
 * @param g above 0 where the first group has the higher mean
 * @param interval of 95 percent
 */
public record StandardizedDifference(double g, Interval interval) {

    static final double NORMAL_975 = 1.959963984540054;

    /**
     * Of two groups' scores.
     *
     * @return empty if a group has fewer than two, or nobody differs from their own group
     */
    public static Optional<StandardizedDifference> of(double[] group, double[] reference) {
        int degrees = group.length + reference.length - 2;
        if (group.length < 2 || reference.length < 2) {
            return Optional.empty();
        }
        var one = Moments.of(group);
        var other = Moments.of(reference);
        double pooled = Math.sqrt((one.squares() + other.squares()) / degrees);
        if (!(pooled > 0)) {
            return Optional.empty();
        }
        double g = correction(degrees) * (one.mean() - other.mean()) / pooled;
        double all = group.length + reference.length;
        double error =
                Math.sqrt(all / ((double) group.length * reference.length) + g * g / (2 * all));
        return Optional.of(
                new StandardizedDifference(
                        g, new Interval(g - NORMAL_975 * error, g + NORMAL_975 * error)));
    }

    /** J(m), under 1. */
    static double correction(int degrees) {
        double half = degrees / 2.0;
        return Math.exp(Gamma.logGamma(half) - Gamma.logGamma(half - 0.5)) / Math.sqrt(half);
    }
}
