package org.aspirant.rubric.report.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.results.DriftFigure;
import org.aspirant.rubric.report.results.FacetFigure;
import org.aspirant.rubric.report.results.RulerFigure;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.severity.DriftChart;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.Separation;
import org.aspirant.rubric.statistics.severity.SeverityOutcome;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/** Severity of assessors and criteria, and how it moves. */
public final class SeveritySections {

    private SeveritySections() {}

    /** A section on severity and, if ratings have times, one on drift. */
    static List<Section> of(
            RatingTable table, @Nullable IntFunction<@Nullable String> month, Progress progress) {
        if (table.size() == 0) {
            return List.of();
        }
        List<Facet> facets = new ArrayList<>(List.of(Facet.ASSESSOR));
        if (table.criteria().size() > 1) {
            facets.add(Facet.CRITERION);
        }
        var outcome =
                MeasuringSeverity.measure(
                        table,
                        new FacetModel(facets, FacetModel.Steps.RATING_SCALE, false),
                        progress);
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
        blocks.add(RulerFigure.of(measured.report()));
        blocks.add(FacetFigure.of(Facet.ASSESSOR, measured.report().measures(Facet.ASSESSOR)));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Severity of assessors", blocks));
        if (month != null) {
            sections.add(
                    Section.of(
                            "Drift of assessors",
                            DriftFigure.of(DriftChart.of(measured.ratings(), month))));
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
}
