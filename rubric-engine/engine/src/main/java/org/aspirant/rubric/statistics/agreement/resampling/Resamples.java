package org.aspirant.rubric.statistics.agreement.resampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.jspecify.annotations.Nullable;

/** What figures came to in a number of samples, those that are alike together. */
final class Resamples {

    private final Resampling.Figures figures;
    private final int samples;
    private final double[][] values;
    private final int[][] times;
    private final int[] different;
    private final double[] computed;

    Resamples(Resampling.Figures figures, int samples) {
        this.figures = figures;
        this.samples = samples;
        this.values = new double[figures.count()][samples];
        this.times = new int[figures.count()][samples];
        this.different = new int[figures.count()];
        this.computed = new double[figures.count()];
    }

    /**
     * Adds samples that are alike.
     *
     * @param drawn how many units of each kind are in each
     * @param alike how many there are
     */
    void add(long[] drawn, int alike) {
        figures.compute(drawn, computed);
        for (int at = 0; at < computed.length; at++) {
            if (!Double.isNaN(computed[at])) {
                values[at][different[at]] = computed[at];
                times[at][different[at]++] = alike;
            }
        }
    }

    /** In the order of the figures; null for one that is defined in less than half. */
    List<@Nullable Interval> intervals() {
        List<@Nullable Interval> intervals = new ArrayList<>();
        for (int at = 0; at < computed.length; at++) {
            double[] found = Arrays.copyOf(values[at], different[at]);
            int[] alike = Arrays.copyOf(times[at], different[at]);
            intervals.add(
                    samples == 0 || Arrays.stream(alike).sum() * 2 < samples
                            ? null
                            : Interval.ofResamples(found, alike));
        }
        return intervals;
    }
}
