package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.chart.MeasureMap;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.severity.SeverityReport;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;

/** Candidates and all that they met, on one ruler of logits. */
public final class RulerFigure {

    private RulerFigure() {}

    /** The map of candidates and facets with the table of its measures. */
    public static Figure of(SeverityReport report) {
        List<MeasureMap.Column> columns = new ArrayList<>();
        var table =
                Table.of(
                        "map",
                        "Measures of facets and thresholds",
                        Column.name("kind", "What"),
                        Column.name("id", "Which"),
                        Column.number("measure", "Measure"));
        report.facets()
                .forEach(
                        (facet, measures) -> {
                            List<MeasureMap.Item> items = new ArrayList<>();
                            for (Measure each : measures) {
                                table.row(
                                        Cell.words(facet.key()),
                                        Cell.words(each.id()),
                                        Cell.number(each.measure(), 2, SeverityPage.NOTHING_KNOWN));
                                if (each.measure() != null) {
                                    items.add(
                                            new MeasureMap.Item(
                                                    each.id(),
                                                    each.measure(),
                                                    FacetFigure.isApart(each)));
                                }
                            }
                            columns.add(
                                    new MeasureMap.Column(
                                            FacetFigure.title(facet).toLowerCase(Locale.ROOT),
                                            items));
                        });
        report.thresholds()
                .forEach(
                        each ->
                                table.row(
                                        Cell.words("threshold"),
                                        Cell.words(threshold(each)),
                                        Cell.number(each.measure(), 2)));
        if (report.thresholds().stream().allMatch(each -> each.criterion() == null)) {
            columns.add(
                    new MeasureMap.Column(
                            "thresholds",
                            report.thresholds().stream()
                                    .map(
                                            each ->
                                                    new MeasureMap.Item(
                                                            threshold(each), each.measure(), false))
                                    .toList()));
        }
        List<Double> candidates = new ArrayList<>();
        for (Measure each : report.candidates()) {
            if (each.measure() != null) {
                candidates.add(each.measure());
            }
        }
        String label =
                "Candidates and what they met on one ruler of logits, more able and more severe"
                        + " above";
        return new Figure(
                label, MeasureMap.all(label, "candidates", candidates, columns), table.table());
    }

    static String threshold(SeverityReport.Threshold each) {
        return (each.criterion() == null ? "" : each.criterion() + " ") + "into " + each.level();
    }
}
