package org.aspirant.rubric.statistics.composite;

import java.util.Arrays;
import org.hipparchus.special.Beta;

/**
 * How well a cut sorts candidates, from one administration of scores of any kind: the scores are
 * taken for those of a test of so many binary items as would be as reliable, true scores for a beta
 * distribution with their moments, and errors for binomial.
 *
 * @see <a href="https://doi.org/10.1111/j.1745-3984.1995.tb00462.x">S. A. Livingston and C. Lewis
 *     (1995), Estimating the consistency and accuracy of classifications based on test scores,
 *     Journal of Educational Measurement 32(2), 179-197</a>
 */
public final class LivingstonLewis {

    /** Strips of equal width, on each side of the cut. */
    private static final int STRIPS = 2000;

    private LivingstonLewis() {}

    /**
     * ñ = ((μ − min)(max − μ) − ρσ²) / (σ²(1 − ρ)), not rounded.
     *
     * @param reliability [0, 1)
     * @param lowest score there can be
     * @param highest score there can be
     */
    public static double effectiveLength(
            double mean, double variance, double reliability, double lowest, double highest) {
        return ((mean - lowest) * (highest - mean) - reliability * variance)
                / (variance * (1 - reliability));
    }

    /**
     * For a cut on scores. The cut is at the nearest whole number of the items that the scores are
     * worth; reaching it is enough.
     *
     * @param scores observed, between the lowest and the highest
     * @param reliability over 0 and under 1
     * @return the shares, or why there are none
     * @throws IllegalArgumentException if the reliability is out of range, or fewer than two
     *     candidates differ
     */
    public static Outcome at(
            double[] scores, double reliability, double lowest, double highest, double cut) {
        double mean = Arrays.stream(scores).average().orElse(Double.NaN);
        double variance =
                Arrays.stream(scores).map(x -> (x - mean) * (x - mean)).sum() / (scores.length - 1);
        if (!(reliability > 0 && reliability < 1) || !(variance > 0)) {
            throw new IllegalArgumentException(
                    "scores with variance "
                            + variance
                            + " and reliability "
                            + reliability
                            + " have no effective length");
        }
        int length =
                (int)
                        Math.round(
                                Math.min(
                                        effectiveLength(
                                                mean, variance, reliability, lowest, highest),
                                        Integer.MAX_VALUE));
        if (length < 2) {
            return new TooShort(length);
        }
        double range = highest - lowest;
        double[] proportions = Arrays.stream(scores).map(x -> (x - lowest) / range).toArray();
        return new Sorted(
                length, sorted(TrueScores.of(proportions, length), length, (cut - lowest) / range));
    }

    /** What became of it. */
    public sealed interface Outcome {}

    /**
     * The shares.
     *
     * @param length how many binary items the scores are worth
     */
    public record Sorted(int length, Classification shares) implements Outcome {}

    /** The scores are not worth two items. */
    public record TooShort(int length) implements Outcome {}

    private static Classification sorted(TrueScores trueScores, int length, double cut) {
        double enough = Math.rint(length * cut);
        double[] below = sums(trueScores, length, enough, 0, Math.min(Math.max(cut, 0), 1));
        double[] above = sums(trueScores, length, enough, Math.min(Math.max(cut, 0), 1), 1);
        double passing = below[0] + above[0];
        return new Classification(
                below[1] + above[1],
                passing * passing + (1 - passing) * (1 - passing),
                1 - below[0] - (above[2] - above[0]),
                below[0],
                above[2] - above[0]);
    }

    /**
     * Over true proportions in a range: the share that an observation passes, the share that two
     * observations sort alike, and the share of candidates.
     */
    private static double[] sums(
            TrueScores trueScores, int length, double enough, double from, double to) {
        double[] sums = new double[3];
        double before = from > 0 ? trueScores.upTo(from) : 0;
        for (int strip = 0; strip < STRIPS; strip++) {
            double start = from + (to - from) * strip / STRIPS;
            double end = from + (to - from) * (strip + 1) / STRIPS;
            double upTo = trueScores.upTo(end);
            double share = upTo - before;
            double pass = passing((start + end) / 2, length, enough);
            sums[0] += share * pass;
            sums[1] += share * (pass * pass + (1 - pass) * (1 - pass));
            sums[2] += share;
            before = upTo;
        }
        return sums;
    }

    /** P(X ≥ enough) of a binomial. */
    private static double passing(double proportion, int length, double enough) {
        return enough <= 0
                ? 1
                : enough > length
                        ? 0
                        : Beta.regularizedBeta(proportion, enough, length - enough + 1);
    }
}
