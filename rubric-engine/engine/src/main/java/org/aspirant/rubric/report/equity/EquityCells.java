package org.aspirant.rubric.report.equity;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.aspirant.rubric.statistics.equity.GroupEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity.Figures;
import org.aspirant.rubric.statistics.equity.PassRateRatio;
import org.aspirant.rubric.statistics.equity.StandardizedDifference;
import org.jspecify.annotations.Nullable;

/** How a group fares beside the largest of its column, in tables and in a chart. */
public final class EquityCells {

    static final int DECIMALS = 3;
    private static final String LARGEST = "the largest group, or that is held back";

    private EquityCells() {}

    /** How many, mean and standard deviation, standardized difference and its interval. */
    public static List<Cell> scores(Figures figures) {
        StandardizedDifference difference = figures.difference();
        return List.of(
                Cell.count(figures.candidates()),
                Cell.number(figures.mean(), 2),
                Cell.number(figures.standardDeviation(), 2),
                difference == null ? Cell.absent(LARGEST) : Cell.number(difference.g(), DECIMALS),
                span(difference == null ? null : difference.interval()));
    }

    /** Pass rate, ratio of pass rates, its interval, and whether it is under four fifths. */
    public static List<Cell> passing(Figures figures) {
        PassRateRatio ratio = figures.ratio();
        return List.of(
                Cell.share((double) figures.passed() / figures.candidates()),
                ratio == null
                        ? Cell.absent(LARGEST)
                        : Cell.number(ratio.ratio().doubleValue(), DECIMALS),
                span(ratio == null ? null : ratio.interval()),
                ratio == null
                        ? Cell.absent(LARGEST)
                        : Cell.words(ratio.isUnderFourFifths() ? "yes" : "no"));
    }

    private static Cell span(@Nullable Interval interval) {
        return interval == null
                ? Cell.absent("there is no figure, or nothing varies")
                : Cell.span(interval.low(), interval.high(), DECIMALS);
    }

    /** Standardized differences with their intervals; empty if there is none. */
    public static Optional<IntervalChart> chart(List<GroupEquity> groups) {
        var rows =
                groups.stream()
                        .flatMap(
                                group ->
                                        Optional.ofNullable(group.figures())
                                                .flatMap(Figures::fromLargest)
                                                .map(difference -> row(group, difference))
                                                .stream())
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        IntervalChart.fitting(
                                "Standardized differences from the largest group",
                                rows,
                                new IntervalChart.Reference(0, "the largest group"),
                                ""));
    }

    private static IntervalChart.Row row(GroupEquity each, StandardizedDifference difference) {
        Interval interval = difference.interval();
        return new IntervalChart.Row(
                each.column() + ": " + each.group(),
                difference.g(),
                interval.low(),
                interval.high(),
                interval.low() > 0 || interval.high() < 0);
    }
}
