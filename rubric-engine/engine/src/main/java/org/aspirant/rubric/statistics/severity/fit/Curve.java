package org.aspirant.rubric.statistics.severity.fit;

import java.util.Arrays;

/** The thresholds of a scale, ready for computing. */
final class Curve {

    /** At index k the sum of the first k thresholds, in logits. */
    final double[] cumulative;

    /** At index k {@code exp(−cumulative)}. */
    final double[] weight;

    private final double farthest;

    private Curve(double[] thresholds) {
        cumulative = new double[thresholds.length + 1];
        weight = new double[thresholds.length + 1];
        weight[0] = 1;
        double most = 0;
        for (int k = 0; k < thresholds.length; k++) {
            cumulative[k + 1] = cumulative[k] + thresholds[k];
            weight[k + 1] = Math.exp(-cumulative[k + 1]);
            most = Math.max(most, Math.abs(cumulative[k + 1]));
        }
        farthest = most;
    }

    static Curve[] of(double[][] thresholds) {
        return Arrays.stream(thresholds).map(Curve::new).toArray(Curve[]::new);
    }

    /** How many categories the scale has that has most. */
    static int mostCategories(Curve[] curves) {
        return Arrays.stream(curves).mapToInt(Curve::categories).max().orElse(1);
    }

    int categories() {
        return cumulative.length;
    }

    /** Whether powers of {@code exp(η)} times the weights, and their sum, stay in range. */
    boolean isTame(double eta) {
        return Math.abs(eta) * cumulative.length + farthest < Moments.TAME;
    }
}
