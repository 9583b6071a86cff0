package org.aspirant.rubric.report.reliability;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.Chart;
import org.aspirant.rubric.chart.ControlChart;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.results.SeverityPage;
import org.aspirant.rubric.report.scores.RatedEvents;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.Separation;
import org.aspirant.rubric.statistics.severity.SeverityOutcome;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;

/** Severity of assessors and criteria, and how it moves. */
public final class SeveritySections {

    private static final int MOST_CHARTS = 12;

    private SeveritySections() {}

    /** A section on severity and, if ratings have times, one on drift. */
    static List<Section> of(RatedEvents rated) {
        if (rated.table().size() == 0) {
            return List.of();
        }
        List<Facet> facets = new ArrayList<>(List.of(Facet.ASSESSOR));
        if (rated.table().criteria().size() > 1) {
            facets.add(Facet.CRITERION);
        }
        var outcome =
                MeasuringSeverity.measure(
                        rated.table(),
                        new FacetModel(facets, FacetModel.Steps.RATING_SCALE, false));
        if (outcome instanceof SeverityOutcome.Refused refused) {
            return List.of(
                    Section.of(
                            "Severity",
                            new Block.Notice(
                                    "Severity cannot be measured: " + refused.detail() + ".")));
        }
        var measured = (Measured) outcome;
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(measured));
        blocks.add(SeverityPage.map(measured.report()));
        blocks.addAll(
                SeverityPage.facet(Facet.ASSESSOR, measured.report().measures(Facet.ASSESSOR)));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Severity of assessors", blocks));
        if (rated.hasMonths()) {
            sections.add(Section.of("Drift of assessors", drift(measured, rated)));
        }
        return sections;
    }

    private static Table summary(Measured measured) {
        var rows =
                Table.of(
                        "severity",
                        "Measures in logits, by a many-facet Rasch model",
                        Column.name("facet", "Facet"),
                        Column.number("elements", "Elements"),
                        Column.number("standardDeviation", "SD"),
                        Column.number("error", "Error"),
                        Column.number("separation", "Separation"),
                        Column.number("strata", "Strata"),
                        Column.number("reliability", "Reliability"));
        row(rows, "candidates", measured.report().candidates());
        measured.report()
                .facets()
                .forEach(
                        (facet, measures) ->
                                row(
                                        rows,
                                        facet == Facet.ASSESSOR ? "assessors" : "criteria",
                                        measures));
        measured.ratings()
                .exactAgreement()
                .ifPresent(
                        each ->
                                rows.note(
                                        "Readers gave the same level to "
                                                + Cell.share(each.observedShare()).shown()
                                                + " of "
                                                + each.opportunities()
                                                + " pairs; given their severity, "
                                                + Cell.share(each.expectedShare()).shown()
                                                + " was to be expected."));
        return rows.note(
                        "Reliability is how surely elements differ: high is good for candidates, and"
                                + " low for assessors.")
                .table();
    }

    private static void row(Table.Rows rows, String name, List<Measure> measures) {
        var separation = Separation.of(measures).orElse(null);
        String none = "fewer than two elements can be compared";
        rows.row(
                Cell.words(name),
                Cell.count(measures.size()),
                Cell.number(separation == null ? null : separation.standardDeviation(), 2, none),
                Cell.number(separation == null ? null : separation.error(), 2, none),
                Cell.number(separation == null ? null : separation.separation(), 2, none),
                Cell.number(separation == null ? null : separation.strata(), 2, none),
                Cell.number(separation == null ? null : separation.reliability(), 2, none));
    }

    private static Figure drift(Measured measured, RatedEvents rated) {
        List<DriftChart> charts = DriftChart.of(measured.ratings(), rated::month);
        var table =
                Table.of(
                        "drift",
                        "Severity of each month against the assessor\u2019s own",
                        Column.name("assessor", "Assessor"),
                        Column.name("month", "Month"),
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
                        : signals.size()
                                + " of "
                                + charts.size()
                                + " assessors drifted: outside three standard errors, or eight"
                                + " months in a row on one side",
                drawn,
                table.table());
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
