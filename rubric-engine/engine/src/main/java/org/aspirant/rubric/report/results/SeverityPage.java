package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.advice.SeverityFindings;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityReport;

/** How severe whoever and whatever candidates met is, in logits. */
public final class SeverityPage {

    static final String NOTHING_KNOWN = "its ratings say nothing about it";

    private SeverityPage() {}

    public static Report of(SeverityFindings findings) {
        var measured = findings.measured();
        var bias = findings.bias();
        var report = measured.report();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("The measurement", facts(measured), RulerFigure.of(report)));
        report.facets()
                .forEach(
                        (facet, each) ->
                                sections.add(
                                        Section.of(
                                                FacetFigure.title(facet),
                                                FacetFigure.of(facet, each))));
        sections.add(Section.of("Thresholds", thresholds(report)));
        if (!bias.isEmpty()) {
            sections.add(Section.of("Severity that depends on what is rated", bias(bias)));
        }
        if (!findings.drift().isEmpty()) {
            sections.add(Section.of("Severity over time", DriftFigure.of(findings.drift())));
        }
        if (!findings.advice().isEmpty()) {
            sections.add(
                    Section.of(
                            "Decisions, if assessors were alike",
                            AdviceTable.of(findings.advice())));
        }
        sections.add(
                Section.of("Candidates", MeasureTable.of("candidate", report.candidates(), true)));
        return Report.of(
                "severity",
                "Severity, by a many-facet Rasch model",
                "How severe assessors, tasks and criteria are",
                "Measures are in logits. A higher one is a more able candidate, or a more severe"
                        + " assessor, task or criterion.",
                sections);
    }

    private static Block.Facts facts(Measured measured) {
        var report = measured.report();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Ratings", Integer.toString(report.ratings())));
        facts.add(
                new Block.Fact(
                        "Estimation",
                        (report.converged() ? "converged after " : "not converged after ")
                                + report.iterations()
                                + " steps, log-likelihood "
                                + MeasureTable.rounded(report.logLikelihood())));
        facts.add(
                new Block.Fact(
                        "Subsets",
                        report.subsets() == 1
                                ? "one: all measures can be compared"
                                : report.subsets() + " that cannot be compared with each other"));
        measured.ratings()
                .exactAgreement()
                .ifPresent(
                        each ->
                                facts.add(
                                        new Block.Fact(
                                                "Same level given",
                                                String.format(
                                                        Locale.ROOT,
                                                        "%.1f%% of %d pairs; the model expects"
                                                                + " %.1f%%",
                                                        100 * each.observedShare(),
                                                        each.opportunities(),
                                                        100 * each.expectedShare()))));
        return new Block.Facts(facts);
    }

    private static Table thresholds(SeverityReport report) {
        var table =
                Table.of(
                        "thresholds",
                        "Where two neighbouring levels are as likely",
                        Column.name("threshold", "Threshold"),
                        Column.number("measure", "Measure"));
        report.thresholds()
                .forEach(
                        each ->
                                table.row(
                                        Cell.words(RulerFigure.threshold(each)),
                                        Cell.number(each.measure(), 2)));
        report.collapsed()
                .forEach(
                        each ->
                                table.note(
                                        "Nobody who counts was rated at level "
                                                + each.level()
                                                + (each.criterion() == null
                                                        ? ""
                                                        : " of " + each.criterion())
                                                + "; it has no threshold."));
        return table.table();
    }

    private static Table bias(List<Interaction> bias) {
        var table =
                Table.of(
                        "bias",
                        "How much more severe an assessor is here than elsewhere",
                        Column.name("assessor", "Assessor"),
                        Column.name("group", "On"),
                        Column.number("bias", "Bias"),
                        Column.number("standardError", "Standard error"),
                        Column.number("t", "t"),
                        Column.number("ratings", "Ratings"));
        for (Interaction each : bias) {
            table.row(
                    Cell.words(each.element()),
                    Cell.words(each.group()),
                    Cell.number(each.bias(), 2),
                    Cell.number(each.standardError(), 2),
                    Cell.number(each.t(), 2),
                    Cell.count(each.ratings()));
        }
        return table.note("A t beyond 2 either way is worth a look.").table();
    }
}
