package org.aspirant.rubric.statistics.standard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.aspirant.rubric.statistics.Moments;

/**
 * A cut that several judges, or several borderline candidates, each give a value for.
 *
 * @param cut their mean, in the units of what was judged
 * @param median of them; for an even number the mean of the middle two
 * @param standardDeviation of the judges, over J − 1; absent for one judge
 * @param values each judge's own, in the order in which they were given
 */
public record JudgedCut(
        double cut, double median, OptionalDouble standardDeviation, Map<String, Double> values) {

    public JudgedCut {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Summarizes judges' values.
     *
     * @throws IllegalArgumentException if there are none
     */
    static JudgedCut of(Map<String, Double> values) {
        double[] sorted = values.values().stream().mapToDouble(v -> v).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("a cut needs at least one judge");
        }
        var moments = new Moments();
        for (double value : sorted) {
            moments.add(value);
        }
        int middle = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new JudgedCut(moments.mean(), median, moments.standardDeviation(), values);
    }

    /**
     * SD/√J, the standard error of {@link #cut} over judges drawn from many; absent for one judge.
     */
    public OptionalDouble standardError() {
        return times(1 / Math.sqrt(values.size()));
    }

    /** √(π/2) · SD/√J, that of the median if judges are normal and not very few. */
    public OptionalDouble medianStandardError() {
        return times(Math.sqrt(Math.PI / 2 / values.size()));
    }

    private OptionalDouble times(double factor) {
        return standardDeviation.isPresent()
                ? OptionalDouble.of(standardDeviation.getAsDouble() * factor)
                : OptionalDouble.empty();
    }
}
