package org.aspirant.rubric.statistics.composite;

import java.util.stream.IntStream;

/**
 * How reliable a sum is, judged from how its parts go together.
 *
 * @see <a href="https://doi.org/10.1007/BF02310555">L. J. Cronbach (1951), Coefficient alpha and
 *     the internal structure of tests, Psychometrika 16(3), 297-334</a>
 * @see <a href="https://doi.org/10.1177/001316446502500201">L. J. Cronbach, P. Schönemann and D.
 *     McKie (1965), Alpha coefficients for stratified-parallel tests, Educational and Psychological
 *     Measurement 25(2), 291-312</a>
 */
public final class InternalConsistency {

    private InternalConsistency() {}

    /**
     * Alpha: k/(k − 1) · (1 − Σσ²(part)/σ²(sum)). At most 1; below 0 where parts go against each
     * other.
     *
     * @param parts of each candidate, as they go into the sum: already weighted
     */
    public static Quantity alpha(ScoreMoments parts) {
        return alpha(parts, IntStream.range(0, parts.parts()).toArray());
    }

    private static Quantity alpha(ScoreMoments parts, int[] those) {
        if (parts.candidates() < 2) {
            return Quantity.undefined(CompositeFault.TOO_FEW);
        }
        if (those.length < 2) {
            return Quantity.undefined(CompositeFault.ONE_CRITERION);
        }
        double whole = parts.varianceOfSum(those);
        if (!(whole > 0)) {
            return Quantity.undefined(CompositeFault.ALL_ALIKE);
        }
        double own = IntStream.of(those).mapToDouble(at -> parts.covariance(at, at)).sum();
        return Quantity.of(those.length / (those.length - 1.0) * (1 - own / whole));
    }

    /**
     * Stratified alpha: 1 − Σσ²(stratum)(1 − alpha(stratum))/σ²(sum), the strata being tasks whose
     * criteria have more in common with each other than with those of other tasks.
     *
     * @param parts as for {@link #alpha}
     * @param stratumOf for each part the number of its stratum, from 0 without gaps
     */
    public static Quantity stratifiedAlpha(ScoreMoments parts, int[] stratumOf) {
        if (parts.candidates() < 2) {
            return Quantity.undefined(CompositeFault.TOO_FEW);
        }
        int[] all = IntStream.range(0, stratumOf.length).toArray();
        double whole = parts.varianceOfSum(all);
        if (!(whole > 0)) {
            return Quantity.undefined(CompositeFault.ALL_ALIKE);
        }
        double error = 0;
        for (int stratum = 0; stratum <= IntStream.of(stratumOf).max().orElse(-1); stratum++) {
            int number = stratum;
            int[] those = IntStream.of(all).filter(at -> stratumOf[at] == number).toArray();
            if (those.length < 2) {
                return Quantity.undefined(CompositeFault.TASK_OF_ONE_CRITERION);
            }
            double variance = parts.varianceOfSum(those);
            if (alpha(parts, those) instanceof Quantity.Value alpha) {
                error += variance * (1 - alpha.number());
            }
        }
        return Quantity.of(1 - error / whole);
    }
}
