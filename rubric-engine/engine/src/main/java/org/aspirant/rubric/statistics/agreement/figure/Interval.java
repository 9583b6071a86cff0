package org.aspirant.rubric.statistics.agreement.figure;

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
    public static final double TAIL = (1 - CONFIDENCE) / 2;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high + " is no interval");
        }
    }

    /**
     * The middle of what resamples gave: from their quantile .025 to their quantile .975, with
     * linear interpolation between neighbours (definition 7 of Hyndman and Fan 1996).
     *
     * @param values at least one, in any order
     * @param times how many resamples gave each, at least 1
     */
    public static Interval ofResamples(double[] values, int[] times) {
        int last = Arrays.stream(times).sum() - 1;
        double low = TAIL * last;
        double high = (1 - TAIL) * last;
        int below = (int) low;
        int above = (int) high;
        double[] lowest = lowest(values, times, 1, Math.min(below + 2, last + 1));
        double[] highest = lowest(values, times, -1, last - above + 1);
        return new Interval(
                between(lowest[below], lowest[Math.min(below + 1, last)], low - below),
                between(
                        -highest[last - above],
                        -highest[Math.max(last - above - 1, 0)],
                        high - above));
    }

    private static double between(double low, double high, double share) {
        return low + share * (high - low);
    }

    /**
     * The lowest of what resamples gave, ascending.
     *
     * @param sign −1: the highest, their signs turned
     */
    private static double[] lowest(double[] values, int[] times, int sign, int count) {
        double[] lowest = new double[count];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        for (int at = 0; at < values.length; at++) {
            double value = sign * values[at];
            if (value < lowest[count - 1]) {
                insert(lowest, value, times[at]);
            }
        }
        return lowest;
    }

    private static void insert(double[] ascending, double value, int times) {
        int to = ascending.length - 1;
        while (to - times >= 0 && ascending[to - times] > value) {
            ascending[to] = ascending[to - times];
            to--;
        }
        for (int copies = 0; copies < times && to >= 0 && ascending[to] > value; copies++) {
            ascending[to--] = value;
        }
    }
}
