package org.aspirant.rubric.report.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.aspirant.rubric.chart.ShareChart;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.report.results.AgreementReport;
import org.aspirant.rubric.report.results.DecisionTally;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.report.results.Measures;
import org.aspirant.rubric.report.scores.CriterionScores;
import org.aspirant.rubric.report.scores.ScoreCells;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.composite.MeasuringComposite;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/**
 * How far the scores of an assessment can be trusted, laid out as testing agencies do: agreement of
 * readers criterion by criterion, scores, the error of composites and the consistency of decisions,
 * severity and its drift.
 */
public final class ReliabilityReport {

    private ReliabilityReport() {}

    /**
     * Measures and lays out.
     *
     * @param table the ratings that the decisions rest on
     * @param month that a row of the table was rated in, such as 2026-03; null: times are not known
     * @param seed of the resamples of intervals
     * @param progress is told of resamples and iterations
     */
    public static Report of(
            AssessmentPlan plan,
            List<Decision> decisions,
            RatingTable table,
            @Nullable IntFunction<@Nullable String> month,
            long seed,
            Progress progress) {
        var severity =
                CompletableFuture.supplyAsync(() -> SeveritySections.of(table, month, progress));
        List<CriterionAgreement> agreement =
                table.size() == 0
                        ? List.of()
                        : MeasuringAgreement.withoutPairs(seed)
                                .telling(progress)
                                .measure(table, plan, table.criteria().all());
        var decided = DecisionsReport.decided(decisions);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("What this is of", DecisionTally.of(plan, decisions).facts()));
        List<Block> readers = new ArrayList<>();
        readers.add(layout(agreement));
        readers.addAll(AgreementReport.figures(agreement));
        sections.add(new Section("Agreement of readers", readers));
        sections.add(Section.of("Scores by criterion", scores(plan, decisions)));
        List<Block> composites = new ArrayList<>();
        composites.add(
                ErrorTable.of(MeasuringComposite.measure(table, plan), consistency(agreement)));
        if (!decided.isEmpty()) {
            composites.add(DecisionTally.of(plan, decisions).distribution());
        }
        sections.add(new Section("Composites and decisions", composites));
        sections.addAll(severity.join());
        return Report.of(
                "reliability",
                "Reliability report",
                plan.title(),
                "How far readers agree, how large the error of a score is, and how often another"
                        + " reading would change a decision.",
                sections);
    }

    private static Table layout(List<CriterionAgreement> agreement) {
        var rows =
                Table.of(
                        "readers",
                        "Agreement of two readings, in percent, and corrected for chance",
                        Column.name("criterion", "Criterion"),
                        Column.number("readTwice", "Read twice"),
                        Column.number("exactOrAdjacent", "Exact or adjacent"),
                        Column.number("exact", "Exact"),
                        Column.number("adjacent", "Adjacent"),
                        Column.number("correlation", "r of two readings"),
                        Column.number("kappa", "Fleiss\u2019 kappa"),
                        Column.number("ac2", "AC2, quadratic"),
                        Column.span("ac2Interval", "95% interval"),
                        Column.number("alpha", "Alpha, ordinal"),
                        Column.span("alphaInterval", "95% interval"));
        for (CriterionAgreement each : agreement) {
            var readings = each.readings();
            Estimate exact = each.estimate(Measure.EXACT);
            Estimate adjacent = each.estimate(Measure.ADJACENT);
            Estimate ac2 = each.estimate(Measure.GWET_AC2_QUADRATIC);
            Estimate alpha = each.estimate(Measure.ALPHA_ORDINAL);
            rows.row(
                    Cell.words(each.criterion()),
                    Cell.count(readings.units()),
                    exact.coefficient().value().isPresent()
                            ? Cell.share(
                                    exact.coefficient().value().getAsDouble()
                                            + adjacent.coefficient().value().orElse(0))
                            : Measures.share(exact),
                    Measures.share(exact),
                    Measures.share(adjacent),
                    Cell.number(
                            readings.reliability(),
                            2,
                            "fewer than two units were read twice, or all ratings are equal"),
                    Measures.value(each.estimate(Measure.FLEISS_KAPPA), 2),
                    Measures.value(ac2, 2),
                    Measures.interval(ac2, 2),
                    Measures.value(alpha, 2),
                    Measures.interval(alpha, 2));
        }
        return rows.note(
                        "r is the correlation of two readings of the same work, either of them"
                                + " first, corrected by Spearman and Brown to the mean of both.")
                .note("Intervals hold with a confidence of 95 percent.")
                .table();
    }

    private static Cell consistency(List<CriterionAgreement> agreement) {
        return agreement.isEmpty()
                ? Cell.absent("there is no rating")
                : Measures.share(agreement.get(0).estimate(Measure.DECISION_CONSISTENCY));
    }

    private static Figure scores(AssessmentPlan plan, List<Decision> decisions) {
        var table =
                Table.of(
                        "scores",
                        "Resolved values, and the share of candidates that reached each level",
                        columns(plan));
        List<ShareChart.Row> rows = new ArrayList<>();
        List<String> levels = levels(plan);
        for (CriterionScores each : CriterionScores.of(plan, decisions)) {
            var scores = each.moments();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(each.name()));
            cells.add(Cell.words(each.competency().orElse("")));
            cells.add(Cell.count(scores.count()));
            cells.add(ScoreCells.mean(scores));
            cells.add(ScoreCells.deviation(scores));
            long[] reached = each.reached();
            List<Double> shares = new ArrayList<>();
            for (String level : levels) {
                int at = each.levels().indexOf(level);
                if (at < 0 || scores.count() == 0) {
                    cells.add(Cell.none());
                    shares.add(0.0);
                } else {
                    shares.add((double) reached[at] / scores.count());
                    cells.add(Cell.share((double) reached[at] / scores.count()));
                }
            }
            table.row(cells);
            rows.add(new ShareChart.Row(each.name(), "n " + scores.count(), shares));
        }
        String finding = "Share of candidates that reached each level";
        return Figure.of(finding, new ShareChart(finding, levels, rows), table.table());
    }

    private static List<String> levels(AssessmentPlan plan) {
        return plan.scale().levels().stream().map(level -> level.id()).toList();
    }

    private static List<Column> columns(AssessmentPlan plan) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.name("criterion", "Criterion"),
                                Column.words("competency", "Competency"),
                                Column.number("n", "n"),
                                Column.number("mean", "Mean"),
                                Column.number("standardDeviation", "SD")));
        levels(plan)
                .forEach(
                        level ->
                                columns.add(
                                        Column.number("level." + level, level)
                                                .under("Reached level")));
        return columns;
    }
}
