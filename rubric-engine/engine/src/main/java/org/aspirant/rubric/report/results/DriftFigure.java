package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.Chart;
import org.aspirant.rubric.chart.ControlChart;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.severity.DriftChart;

/**
 * How assessors' severity moves from period to period: a small chart for each who drifted, or for
 * all where nobody did, on one scale.
 */
public final class DriftFigure {

    private static final int MOST_CHARTS = 12;

    private DriftFigure() {}

    public static Figure of(List<DriftChart> charts) {
        var table =
                Table.of(
                        "drift",
                        "Severity of each period against the assessor\u2019s own",
                        Column.name("assessor", "Assessor"),
                        Column.name("month", "Period"),
                        Column.number("ratings", "Ratings"),
                        Column.number("severity", "Above own"),
                        Column.span("limits", "Limits"),
                        Column.words("out", "Outside"));
        double reach = 0.5;
        for (DriftChart chart : charts) {
            for (DriftChart.Point point : chart.points()) {
                reach = Math.max(reach, Math.abs(point.severity()) * 1.1);
                table.row(
                        Cell.words(chart.assessor()),
                        Cell.words(point.period()),
                        Cell.count(point.ratings()),
                        Cell.number(point.severity(), 2),
                        Cell.span(point.lower(), point.upper(), 2),
                        Cell.words(point.isOut() ? "yes" : "no"));
            }
        }
        List<DriftChart> signals = charts.stream().filter(DriftChart::signals).toList();
        List<Chart> drawn = new ArrayList<>();
        double scale = reach;
        (signals.isEmpty() ? charts : signals)
                .stream().limit(MOST_CHARTS).forEach(chart -> drawn.add(drawn(chart, scale)));
        return new Figure(
                signals.isEmpty()
                        ? "No assessor\u2019s severity left its limits"
                        : who(signals, charts.size())
                                + " drifted: outside three standard errors, or eight"
                                + " periods in a row on one side",
                drawn,
                table.table());
    }

    private static String who(List<DriftChart> signals, int all) {
        return signals.size() == 1
                ? signals.get(0).assessor()
                : signals.size() + " of " + all + " assessors";
    }

    private static ControlChart drawn(DriftChart chart, double reach) {
        return new ControlChart(
                chart.assessor() + (chart.signals() ? ", drifted" : ""),
                chart.points().stream()
                        .map(
                                point ->
                                        new ControlChart.Point(
                                                point.period(),
                                                point.severity(),
                                                Math.max(point.lower(), -reach),
                                                Math.min(point.upper(), reach)))
                        .toList(),
                reach);
    }
}
