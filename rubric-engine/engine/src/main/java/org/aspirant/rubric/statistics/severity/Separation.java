package org.aspirant.rubric.statistics.severity;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.jspecify.annotations.Nullable;

/**
 * How well the measures of a facet are told apart (Fisher's separation, Wright and Masters 1982).
 * Extremes can be left out or not, and those measured be all there are or a sample: Table 7 of J.
 * M. Linacre's computer program Facets has all four. Where one is enough it is the sample without
 * extremes.
 *
 * @param count how many measures there are, at least 2
 * @param standardDeviation of the measures, in logits
 * @param error the root of the mean squared standard error, in logits
 * @param adjustedDeviation {@code √(SD² − error²)}, 0 if that is below 0
 * @param separation {@code adjustedDeviation / error}
 * @param strata {@code (4·separation + 1)/3}: how many levels can be told apart
 * @param reliability {@code adjustedDeviation² / SD²}, in {@code [0, 1]}; for assessors, how
 *     reliably they differ, so that a low value is good; null if all measures are the same
 */
public record Separation(
        int count,
        double standardDeviation,
        double error,
        double adjustedDeviation,
        double separation,
        double strata,
        @Nullable Double reliability) {

    /**
     * What the measures are taken for.
     *
     * @param extremes whether those at an end of the scale take part
     * @param population whether they are all there are, so that the variance is over n and not over
     *     n − 1
     */
    public record Of(boolean extremes, boolean population) {

        /** A sample without extremes. */
        public static final Of SAMPLE = new Of(false, false);

        /** All four, those with extremes first. */
        public static final List<Of> ALL =
                List.of(
                        new Of(true, true),
                        new Of(true, false),
                        new Of(false, true),
                        new Of(false, false));

        boolean takes(Measure each) {
            return extremes || !each.extreme();
        }
    }

    /** Of a sample without extremes; empty if fewer than two measures are not extreme. */
    public static Optional<Separation> of(List<Measure> measures) {
        return of(measures, Of.SAMPLE);
    }

    /** Of some measures; empty if fewer than two of them take part. */
    public static Optional<Separation> of(List<Measure> measures, Of of) {
        double sum = 0;
        double squares = 0;
        double errors = 0;
        int count = 0;
        for (Measure each : measures) {
            if (of.takes(each) && each.measure() != null && each.standardError() != null) {
                count++;
                double from = each.measure() - sum / Math.max(count - 1, 1);
                squares += from * from * (count - 1) / count;
                sum += each.measure();
                errors += each.standardError() * each.standardError();
            }
        }
        if (count < 2) {
            return Optional.empty();
        }
        double variance = squares / (of.population() ? count : count - 1);
        double meanError = errors / count;
        double adjusted = Math.max(variance - meanError, 0);
        double separation = Math.sqrt(adjusted / meanError);
        return Optional.of(
                new Separation(
                        count,
                        Math.sqrt(variance),
                        Math.sqrt(meanError),
                        Math.sqrt(adjusted),
                        separation,
                        (4 * separation + 1) / 3,
                        variance > 0 ? (Double) (adjusted / variance) : null));
    }
}
