package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.ControlChart;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.DriftChart.Point;

/** How assessors' severity moves from period to period: a small chart each, on one scale. */
final class DriftFigures {

    /** Over the farthest point, so that nothing touches the edge. */
    private static final double ROOM = 1.1;

    private DriftFigures() {}

    static List<Block> of(List<DriftChart> charts) {
        double reach = 0;
        for (DriftChart chart : charts) {
            for (Point point : chart.points()) {
                reach = Math.max(reach, Math.max(Math.abs(point.severity()), point.upper()));
            }
        }
        List<Block> figures = new ArrayList<>();
        for (DriftChart chart : charts) {
            figures.add(figure(chart, reach * ROOM));
        }
        return figures;
    }

    private static Figure figure(DriftChart chart, double reach) {
        String finding =
                chart.assessor()
                        + (chart.signals()
                                ? " is not as severe all the time as chance would have it"
                                : " is as severe all the time, as far as chance lets one see");
        var table =
                Table.of(
                        "drift." + chart.assessor(),
                        "Severity above the assessor's own measure, in logits",
                        Column.name("period", "Period"),
                        Column.number("ratings", "Ratings"),
                        Column.number("severity", "Severity"),
                        Column.number("standardError", "Standard error"),
                        Column.number("limits", "Limits"),
                        Column.words("out", "Outside them"));
        List<ControlChart.Point> points = new ArrayList<>();
        for (Point each : chart.points()) {
            points.add(
                    new ControlChart.Point(
                            each.period(), each.severity(), each.lower(), each.upper()));
            table.row(
                    Cell.words(each.period()),
                    Cell.count(each.ratings()),
                    Cell.number(each.severity(), 2),
                    Cell.number(each.standardError(), 2),
                    Cell.span(each.lower(), each.upper(), 2),
                    Cell.words(each.isOut() ? "yes" : "no"));
        }
        return Figure.of(finding, new ControlChart(finding, points, reach), table.table());
    }
}
