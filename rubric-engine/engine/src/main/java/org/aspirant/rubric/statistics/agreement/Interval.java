package org.aspirant.rubric.statistics.agreement;

import java.util.Arrays;

/**
 * Where a coefficient lies with a confidence of 95 percent.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {

    /** How sure an interval is. */
    public static final double CONFIDENCE = 0.95;

    /** The share below an interval and the share above it. */
    static final double TAIL = (1 - CONFIDENCE) / 2;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high + " is no interval");
        }
    }

    /**
     * The middle of what resamples gave: from their quantile .025 to their quantile .975, with
     * linear interpolation between neighbours (definition 7 of Hyndman and Fan 1996).
     *
     * @param values at least one
     */
    static Interval ofResamples(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL));
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
