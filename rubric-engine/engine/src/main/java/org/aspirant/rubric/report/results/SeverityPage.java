package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.chart.MeasureMap;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.advice.SeverityFindings;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.Interaction;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityReport;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;

/** How severe whoever and whatever candidates met is, in logits. */
public final class SeverityPage {

    /** Half of a 95 percent interval, in standard errors. */
    private static final double SURE = 1.96;

    static final String NOTHING_KNOWN = "its ratings say nothing about it";

    private SeverityPage() {}

    public static Report of(SeverityFindings findings) {
        var measured = findings.measured();
        var bias = findings.bias();
        var report = measured.report();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("The measurement", facts(measured), map(report)));
        report.facets()
                .forEach(
                        (facet, each) ->
                                sections.add(new Section(title(facet), facet(facet, each))));
        sections.add(Section.of("Thresholds", thresholds(report)));
        if (!bias.isEmpty()) {
            sections.add(Section.of("Severity that depends on what is rated", bias(bias)));
        }
        if (!findings.drift().isEmpty()) {
            sections.add(new Section("Severity over time", DriftFigures.of(findings.drift())));
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

    /** The map of candidates and facets with the table of its measures. */
    public static Figure map(SeverityReport report) {
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
                                        Cell.number(each.measure(), 2, NOTHING_KNOWN));
                                if (each.measure() != null) {
                                    items.add(
                                            new MeasureMap.Item(
                                                    each.id(), each.measure(), isApart(each)));
                                }
                            }
                            columns.add(
                                    new MeasureMap.Column(
                                            title(facet).toLowerCase(Locale.ROOT), items));
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
        return Figure.of(
                label, new MeasureMap(label, "candidates", candidates, columns), table.table());
    }

    private static String threshold(SeverityReport.Threshold each) {
        return (each.criterion() == null ? "" : each.criterion() + " ") + "into " + each.level();
    }

    /** Whether the interval of an element does not reach the centre. */
    private static boolean isApart(Measure each) {
        return each.measure() != null
                && each.standardError() != null
                && Math.abs(each.measure()) > SURE * each.standardError();
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

    private static String title(Facet facet) {
        return switch (facet) {
            case ASSESSOR -> "Assessors";
            case TASK -> "Tasks";
            case CRITERION -> "Criteria";
        };
    }

    /** Intervals of a facet around its centre, and its measures. */
    public static List<Block> facet(Facet facet, List<Measure> measures) {
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
            return List.of(table);
        }
        String finding =
                apart == 0
                        ? "None is sure to differ from the average"
                        : apart
                                + " of "
                                + measures.size()
                                + (apart == 1 ? " differs" : " differ")
                                + " from the average by more than chance";
        return List.of(
                Figure.of(
                        finding,
                        IntervalChart.fitting(
                                title(facet) + ": " + finding,
                                rows,
                                new IntervalChart.Reference(0, "average"),
                                ""),
                        table));
    }

    private static List<Measure> mostSevereFirst(List<Measure> measures) {
        return measures.stream()
                .sorted(
                        Comparator.comparing(
                                Measure::measure, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
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
                                        Cell.words(threshold(each)),
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
