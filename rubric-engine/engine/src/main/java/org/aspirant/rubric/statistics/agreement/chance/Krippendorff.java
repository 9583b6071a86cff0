package org.aspirant.rubric.statistics.agreement.chance;

import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.counts.UnitSums;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;

/**
 * Krippendorff's alpha: 1 − (n − 1) Σ o<sub>ck</sub> δ² ∕ Σ n<sub>c</sub> n<sub>k</sub> δ², with
 * o<sub>ck</sub> the coincidences of values c and k, n<sub>c</sub> their sums and n the sum of all.
 * Units with one rating are dropped.
 *
 * @see <a href="https://repository.upenn.edu/asc_papers/43">K. Krippendorff (2011), Computing
 *     Krippendorff's alpha-reliability</a>
 */
public final class Krippendorff {

    /** What differences between levels mean. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL,
        /**
         * How many ratings lie between: (Σ from c to k of n<sub>g</sub> − (n<sub>c</sub> +
         * n<sub>k</sub>) ∕ 2)².
         */
        ORDINAL,
        /** (c − k)². */
        INTERVAL,
        /** ((c − k) ∕ (c + k))²; no value may be under 0. */
        RATIO
    }

    private final UnitSums sums;
    private final double[] values;
    private final double[] margins;
    private double all;

    private Krippendorff(UnitSums sums, double[] values) {
        this.sums = sums;
        this.values = values;
        this.margins = new double[values.length];
        for (int c = 0; c < values.length; c++) {
            for (int k = 0; k < values.length; k++) {
                margins[c] += sums.coincidences(c, k);
            }
            all += margins[c];
        }
    }

    /**
     * Alpha.
     *
     * @param values of the levels that were counted, ascending
     * @return at most 1, 0 where agreement is as by chance; undefined if no unit was rated twice,
     *     if all values that can be paired are equal, or if there is no ratio
     */
    public static Coefficient alpha(AgreementCounts counts, Metric metric, double... values) {
        return of(UnitSums.of(counts), metric, values);
    }

    static Coefficient of(UnitSums sums, Metric metric, double... values) {
        if (!sums.arePaired()) {
            return Coefficient.undefined(AgreementFault.NO_UNIT_READ_TWICE);
        }
        return new Krippendorff(sums, values).alpha(metric);
    }

    private Coefficient alpha(Metric metric) {
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            if (metric == Metric.RATIO && margins[c] > 0 && values[c] < 0) {
                return Coefficient.undefined(AgreementFault.NEGATIVE_LEVEL);
            }
            for (int k = 0; k < c; k++) {
                if (margins[c] > 0 && margins[k] > 0) {
                    double difference = squaredDifference(metric, k, c);
                    observed += sums.coincidences(c, k) * difference;
                    expected += margins[c] * margins[k] * difference;
                }
            }
        }
        return expected > 0
                ? Coefficient.of(1 - (all - 1) * observed / expected)
                : Coefficient.undefined(AgreementFault.ALL_ALIKE);
    }

    /** Of two levels that are not the same, the lower first. */
    private double squaredDifference(Metric metric, int low, int high) {
        double difference =
                switch (metric) {
                    case NOMINAL -> 1;
                    case ORDINAL -> between(low, high);
                    case INTERVAL -> values[high] - values[low];
                    case RATIO -> (values[high] - values[low]) / (values[high] + values[low]);
                };
        return difference * difference;
    }

    private double between(int low, int high) {
        double ratings = -(margins[low] + margins[high]) / 2;
        for (int level = low; level <= high; level++) {
            ratings += margins[level];
        }
        return ratings;
    }
}
