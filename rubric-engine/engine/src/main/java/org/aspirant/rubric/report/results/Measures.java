package org.aspirant.rubric.report.results;

import java.util.Optional;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.aspirant.rubric.statistics.agreement.figure.Measure;

/** Estimates as cells and rows of charts. */
public final class Measures {

    private static final String NO_INTERVAL = "there is too little to tell how sure it is";

    private Measures() {}

    /** With a capital letter. */
    public static String title(Measure measure) {
        String title = measure.title();
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** The number, or why there is none. */
    public static Cell value(Estimate estimate, int decimals) {
        return Cell.number(estimate.coefficient().value(), decimals, reason(estimate));
    }

    /** The number as a share, or why there is none. */
    public static Cell share(Estimate estimate) {
        var value = estimate.coefficient().value();
        return value.isPresent() ? Cell.share(value.getAsDouble()) : Cell.absent(reason(estimate));
    }

    /** The interval; nothing where there is no number either. */
    public static Cell interval(Estimate estimate, int decimals) {
        if (estimate.coefficient().value().isEmpty()) {
            return Cell.none();
        }
        return estimate.interval()
                .map(bounds -> Cell.span(bounds.low(), bounds.high(), decimals))
                .orElseGet(() -> Cell.absent(NO_INTERVAL));
    }

    /** A row of a chart, odd under what is wanted; empty without a number. */
    public static Optional<IntervalChart.Row> row(String label, Estimate estimate, double wanted) {
        var value = estimate.coefficient().value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double number = value.getAsDouble();
        Interval bounds = estimate.interval().orElseGet(() -> new Interval(number, number));
        return Optional.of(
                new IntervalChart.Row(
                        label,
                        number,
                        Math.min(bounds.low(), number),
                        Math.max(bounds.high(), number),
                        number < wanted));
    }

    /** For drawing, where two decimals are enough. */
    public static double drawn(Exact exact) {
        return exact.rounded().doubleValue();
    }

    private static String reason(Estimate estimate) {
        return estimate.coefficient() instanceof Coefficient.Undefined undefined
                ? undefined.fault().reason()
                : "";
    }
}
