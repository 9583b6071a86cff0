package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;

/** How severe the elements of one facet are, the most severe on top. */
public final class FacetFigure {

    /** Half of a 95 percent interval, in standard errors. */
    private static final double SURE = 1.96;

    private static final Map<Facet, String> TITLES =
            Map.of(Facet.ASSESSOR, "Assessors", Facet.TASK, "Tasks", Facet.CRITERION, "Criteria");

    private FacetFigure() {}

    /** Intervals of a facet around its centre, and its measures. */
    public static Block of(Facet facet, List<Measure> measures) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        int apart = 0;
        for (Measure each : mostSevereFirst(measures)) {
            if (each.measure() != null && each.standardError() != null) {
                double reach = SURE * each.standardError();
                apart += isApart(each) ? 1 : 0;
                rows.add(
                        new IntervalChart.Row(
                                each.id(),
                                each.measure(),
                                each.measure() - reach,
                                each.measure() + reach,
                                isApart(each)));
            }
        }
        Table table = MeasureTable.of(facet.key(), measures, false);
        if (rows.isEmpty()) {
            return table;
        }
        String finding =
                apart == 0
                        ? "None is sure to differ from the average"
                        : apart
                                + " of "
                                + measures.size()
                                + (apart == 1 ? " differs" : " differ")
                                + " from the average by more than chance";
        return Figure.of(
                finding,
                IntervalChart.fitting(
                        title(facet) + ": " + finding,
                        rows,
                        new IntervalChart.Reference(0, "average"),
                        ""),
                table);
    }

    private static List<Measure> mostSevereFirst(List<Measure> measures) {
        return measures.stream()
                .sorted(
                        Comparator.comparing(
                                Measure::measure, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Whether the interval of an element does not reach the centre. */
    static boolean isApart(Measure each) {
        return each.measure() != null
                && each.standardError() != null
                && Math.abs(each.measure()) > SURE * each.standardError();
    }

    static String title(Facet facet) {
        return TITLES.getOrDefault(
                facet, Character.toUpperCase(facet.key().charAt(0)) + facet.key().substring(1));
    }
}
