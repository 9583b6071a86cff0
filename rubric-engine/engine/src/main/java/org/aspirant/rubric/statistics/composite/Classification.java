package org.aspirant.rubric.statistics.composite;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How well a cut sorts candidates, if scores and errors are normal with the same spread everywhere:
 * two scores of a candidate are then bivariate normal with correlation ρ, a score and the true
 * score with √ρ.
 *
 * <p>Source: C.-Y. J. Peng and M. J. Subkoviak (1980), A note on Huynh's normal approximation
 * procedure, Journal of Educational Measurement 17(4).
 *
 * @param consistency the share that two scores would sort alike, [0, 1]
 * @param chanceConsistency the share that would be sorted alike if the second score knew nothing of
 *     the first, [0.5, 1]
 * @param accuracy the share that a score sorts as the true score would, [0, 1]
 * @param falsePositive the share at the cut or above whose true score is below
 * @param falseNegative the share below the cut whose true score is not
 */
public record Classification(
        double consistency,
        double chanceConsistency,
        double accuracy,
        double falsePositive,
        double falseNegative) {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Even; of Simpson's rule. */
    private static final int STEPS = 2000;

    /**
     * For a cut on scores.
     *
     * @param mean of the observed scores
     * @param standardDeviation of the observed scores, above 0
     * @param reliability ρ, [0, 1]
     * @param cut in the units of the scores; reaching it is enough
     * @throws IllegalArgumentException if the deviation or the reliability is outside its range
     */
    public static Classification at(
            double mean, double standardDeviation, double reliability, double cut) {
        if (!(standardDeviation > 0)) {
            throw new IllegalArgumentException(
                    "scores need a deviation above 0, got " + standardDeviation);
        }
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("reliability is 0 to 1, got " + reliability);
        }
        double standardized = (cut - mean) / standardDeviation;
        double below = NORMAL.cumulativeProbability(standardized);
        double bothBelow = bothBelow(standardized, standardized, reliability);
        double trueRatio = Math.sqrt(reliability);
        double trueBelow =
                reliability > 0
                        ? NORMAL.cumulativeProbability(standardized / trueRatio)
                        : trueBelowWithoutSpread(standardized);
        double trulyBelow =
                reliability > 0
                        ? bothBelow(standardized, standardized / trueRatio, trueRatio)
                        : below * trueBelow;
        return new Classification(
                1 - 2 * (below - bothBelow),
                below * below + (1 - below) * (1 - below),
                1 - (below - trulyBelow) - (trueBelow - trulyBelow),
                trueBelow - trulyBelow,
                below - trulyBelow);
    }

    /** Without reliability every true score is the mean. */
    private static double trueBelowWithoutSpread(double standardizedCut) {
        return standardizedCut > 0 ? 1 : 0;
    }

    /** Consistency beyond chance, Cohen's kappa of two scores; 0 where chance sorts all alike. */
    public double kappa() {
        return chanceConsistency < 1
                ? (consistency - chanceConsistency) / (1 - chanceConsistency)
                : 0;
    }

    /**
     * P(X ≤ a, Y ≤ b) of a standard bivariate normal: Φ(a) Φ(b) + 1/2π ∫ exp(−(a² + b² − 2ab sin θ)
     * / (2 cos² θ)) dθ for θ from 0 to arcsin ρ. The end, where all happens when ρ is near 1, is
     * gone through in the smallest steps: θ = (1 − u³) arcsin ρ.
     */
    static double bothBelow(double a, double b, double correlation) {
        if (correlation >= 1) {
            return NORMAL.cumulativeProbability(Math.min(a, b));
        }
        double to = Math.asin(correlation);
        double sum = 0;
        for (int at = 1; at <= STEPS; at++) {
            double u = (double) at / STEPS;
            double part = u * u * density(a, b, to * (1 - u * u * u));
            sum += (at == STEPS ? 1 : at % 2 == 0 ? 2 : 4) * part;
        }
        return NORMAL.cumulativeProbability(a) * NORMAL.cumulativeProbability(b)
                + sum * to / STEPS / (2 * Math.PI);
    }

    /** The exponent as (a − b)² / (2 cos² θ) + ab / (1 + sin θ), in which nothing cancels. */
    private static double density(double a, double b, double angle) {
        double cosine = Math.cos(angle);
        double apart = a == b ? 0 : (a - b) * (a - b) / (2 * cosine * cosine);
        return Math.exp(-apart - a * b / (1 + Math.sin(angle)));
    }
}
