package org.aspirant.rubric.statistics.agreement;

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
        double[] placed = values.clone();
        return new Interval(quantile(placed, TAIL), quantile(placed, 1 - TAIL));
    }

    /** Sorts no more of the values than it has to. */
    private static double quantile(double[] values, double share) {
        double at = share * (values.length - 1);
        int below = (int) Math.floor(at);
        place(values, below);
        double low = values[below];
        double high = below + 1 < values.length ? Double.POSITIVE_INFINITY : low;
        for (int above = below + 1; above < values.length; above++) {
            high = Math.min(high, values[above]);
        }
        return low + (at - below) * (high - low);
    }

    /**
     * Moves the value that belongs there in ascending order to a place, none that is greater before
     * it and none that is less after it.
     *
     * @see <a href="https://doi.org/10.1145/366622.366647">C. A. R. Hoare (1961), Algorithm 65:
     *     Find, Communications of the ACM 4(7), 321-322</a>
     */
    private static void place(double[] values, int wanted) {
        int left = 0;
        int right = values.length - 1;
        while (left < right) {
            double middle = values[(left + right) >>> 1];
            int from = left;
            int to = right;
            while (from <= to) {
                while (values[from] < middle) {
                    from++;
                }
                while (middle < values[to]) {
                    to--;
                }
                if (from <= to) {
                    double moved = values[from];
                    values[from++] = values[to];
                    values[to--] = moved;
                }
            }
            if (wanted <= to) {
                right = to;
            } else if (wanted >= from) {
                left = from;
            } else {
                return;
            }
        }
    }
}
