package org.aspirant.rubric.statistics.composite;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * A beta distribution of true proportions between two limits, with the mean, variance, skewness and
 * kurtosis that binomial errors leave to the true scores.
 *
 * <p>Where no such distribution lies within 0 and 1 it is the one between 0 and 1 with the mean and
 * the variance.
 *
 * @see <a href="https://doi.org/10.1007/BF02289490">F. M. Lord (1965), A strong true-score theory,
 *     with applications, Psychometrika 30(3), 239-270</a>
 */
record TrueScores(double first, double second, double low, double high) {

    private static final int MOMENTS = 4;

    /**
     * From observed scores.
     *
     * @param proportions observed, each in [0, 1]
     * @param length how many binary items they are worth, at least 2
     */
    static TrueScores of(double[] proportions, int length) {
        double[] factorial = factorialMoments(proportions, length);
        double mean = factorial[1];
        double variance = Math.max(factorial[2] - mean * mean, 0);
        double ceiling = mean * (1 - mean);
        if (length >= MOMENTS && variance > 0) {
            var four = withFourMoments(factorial, mean, variance);
            if (four.isWithinBounds()) {
                return four;
            }
        }
        double least = ceiling * 1e-6;
        double sum = ceiling / Math.min(Math.max(variance, least), ceiling - least) - 1;
        return new TrueScores(mean * sum, (1 - mean) * sum, 0, 1);
    }

    /**
     * E[π^r] = E[X(X−1)…(X−r+1)] / n(n−1)…(n−r+1) for X of a binomial with n trials.
     *
     * @return at index r, as far as there are that many items
     */
    private static double[] factorialMoments(double[] proportions, int length) {
        double[] moments = new double[Math.min(MOMENTS, length) + 1];
        for (double proportion : proportions) {
            double product = 1;
            for (int r = 0; r < moments.length; r++) {
                moments[r] += product / proportions.length;
                product *= (proportion * length - r) / (length - r);
            }
        }
        return moments;
    }

    private static TrueScores withFourMoments(double[] raw, double mean, double variance) {
        double third = raw[3] - 3 * mean * raw[2] + 2 * mean * mean * mean;
        double fourth =
                raw[4]
                        - 4 * mean * raw[3]
                        + 6 * mean * mean * raw[2]
                        - 3 * mean * mean * mean * mean;
        double skewness = third / Math.pow(variance, 1.5);
        double kurtosis = fourth / (variance * variance);
        double squared = skewness * skewness;
        double sum = 6 * (kurtosis - squared - 1) / (6 + 3 * squared - 2 * kurtosis);
        double lean =
                Math.sqrt(squared / ((sum + 2) * (sum + 2) * squared + 16 * (sum + 1)))
                        * (sum + 2)
                        * Math.signum(skewness);
        double first = sum / 2 * (1 - lean);
        double second = sum / 2 * (1 + lean);
        double spread = Math.sqrt(variance * (sum + 1) / (first * second));
        return new TrueScores(first, second, mean - first * spread, mean + second * spread);
    }

    private boolean isWithinBounds() {
        return first > 0 && second > 0 && low >= 0 && high <= 1 && low < high;
    }

    /** The share of candidates whose true proportion is at most this. */
    double upTo(double proportion) {
        double share = (proportion - low) / (high - low);
        return share <= 0
                ? 0
                : share >= 1 ? 1 : new BetaDistribution(first, second).cumulativeProbability(share);
    }
}
