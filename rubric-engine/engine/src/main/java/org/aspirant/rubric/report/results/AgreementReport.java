package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.chart.ShareChart;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.agreement.CriterionAgreement;
import org.aspirant.rubric.statistics.agreement.PairAgreement;
import org.aspirant.rubric.statistics.agreement.figure.Estimate;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;

/** How far assessors agree, criterion by criterion. */
public final class AgreementReport {

    /** From which alpha on conclusions may lean on ratings (Krippendorff 2004, chapter 11). */
    public static final IntervalChart.Reference DEPENDABLE =
            new IntervalChart.Reference(0.8, ".80");

    private AgreementReport() {}

    /**
     * Of all criteria.
     *
     * @param summary whether tests against chance and the readings it takes are there too
     */
    public static Report of(List<CriterionAgreement> criteria, boolean summary) {
        List<Section> sections = new ArrayList<>();
        List<Block> overview = new ArrayList<>(figures(criteria));
        sections.add(new Section("Criteria side by side", overview));
        criteria.forEach(criterion -> sections.add(section(criterion, summary)));
        return Report.of(
                "agreement",
                "Agreement of assessors",
                "How far assessors agree",
                "A unit is a candidate\u2019s task. Intervals hold with a confidence of 95 percent.",
                sections);
    }

    /** Alpha with its intervals, and how far apart pairs of ratings are. */
    public static List<Block> figures(List<CriterionAgreement> criteria) {
        List<Block> figures = new ArrayList<>();
        List<IntervalChart.Row> rows = new ArrayList<>();
        List<ShareChart.Row> shares = new ArrayList<>();
        var alphas =
                Table.of(
                        "alpha",
                        "Krippendorff\u2019s alpha, ordinal",
                        Column.name("criterion", "Criterion"),
                        Column.number("candidates", "Candidates"),
                        Column.number("ratings", "Ratings"),
                        Column.number("alpha", "Alpha"),
                        Column.span("interval", "95% interval"));
        var apart =
                Table.of(
                        "apart",
                        "How far apart two ratings of the same work are",
                        Column.name("criterion", "Criterion"),
                        Column.number("exact", Measures.title(Measure.EXACT)),
                        Column.number("adjacent", Measures.title(Measure.ADJACENT)),
                        Column.number("discrepant", Measures.title(Measure.DISCREPANT)));
        for (CriterionAgreement each : criteria) {
            Estimate alpha = each.estimate(Measure.ALPHA_ORDINAL);
            alphas.row(
                    Cell.words(each.criterion()),
                    Cell.count(each.candidates()),
                    Cell.count(each.ratings()),
                    Measures.value(alpha, 2),
                    Measures.interval(alpha, 2));
            apart.row(
                    Cell.words(each.criterion()),
                    Measures.share(each.estimate(Measure.EXACT)),
                    Measures.share(each.estimate(Measure.ADJACENT)),
                    Measures.share(each.estimate(Measure.DISCREPANT)));
            Measures.row(each.criterion(), alpha, DEPENDABLE.at()).ifPresent(rows::add);
            shares(each, shares);
        }
        if (!rows.isEmpty()) {
            long low = rows.stream().filter(IntervalChart.Row::odd).count();
            String finding =
                    low == 0
                            ? "Alpha is at least .80 on every criterion that has one"
                            : "Alpha is under .80 on " + low + " of " + counted(rows.size());
            figures.add(
                    Figure.of(
                            finding,
                            IntervalChart.fitting(finding, rows, DEPENDABLE, ""),
                            alphas.table()));
        } else {
            figures.add(alphas.table());
        }
        if (!shares.isEmpty()) {
            figures.add(
                    Figure.of(
                            "Same level, a neighbouring one, or further apart",
                            new ShareChart(
                                    "Shares of pairs of ratings at the same level, at adjacent"
                                            + " levels and further apart, by criterion",
                                    List.of("further", "adjacent", "same"),
                                    shares),
                            apart.table()));
        }
        return figures;
    }

    private static String counted(int criteria) {
        return criteria + (criteria == 1 ? " criterion" : " criteria");
    }

    private static void shares(CriterionAgreement criterion, List<ShareChart.Row> rows) {
        var same = criterion.estimate(Measure.EXACT).coefficient().value();
        var next = criterion.estimate(Measure.ADJACENT).coefficient().value();
        var far = criterion.estimate(Measure.DISCREPANT).coefficient().value();
        if (same.isPresent() && next.isPresent() && far.isPresent()) {
            rows.add(
                    new ShareChart.Row(
                            criterion.criterion(),
                            "",
                            List.of(far.getAsDouble(), next.getAsDouble(), same.getAsDouble())));
        }
    }

    private static Section section(CriterionAgreement criterion, boolean summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Facts.of(
                        new Block.Fact("Candidates", Integer.toString(criterion.candidates())),
                        new Block.Fact("Assessors", Integer.toString(criterion.assessors())),
                        new Block.Fact("Ratings", Long.toString(criterion.ratings()))));
        var statistics =
                Table.of(
                        "statistics." + criterion.criterion(),
                        "Statistics of " + criterion.criterion(),
                        Column.name("statistic", "Statistic"),
                        Column.number("value", "Value"),
                        Column.span("interval", "95% interval"));
        criterion
                .estimates()
                .forEach(
                        (measure, estimate) ->
                                statistics.row(
                                        Cell.words(Measures.title(measure)),
                                        Measures.value(estimate, 4),
                                        Measures.interval(estimate, 4)));
        blocks.add(statistics.table());
        if (!criterion.pairs().isEmpty()) {
            blocks.add(pairs(criterion));
        }
        if (summary) {
            blocks.addAll(AgreementSummaryTables.of(criterion));
        }
        return new Section("Criterion " + criterion.criterion(), blocks);
    }

    private static Table pairs(CriterionAgreement criterion) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.name("first", "Assessor"),
                                Column.name("second", "and"),
                                Column.number("units", "Units")));
        for (Weighting weighting : Weighting.values()) {
            String group = "Kappa, " + weighting.key();
            columns.add(Column.number(weighting.key(), "Kappa").under(group));
            columns.add(Column.span(weighting.key() + "Interval", "95% interval").under(group));
        }
        var table =
                Table.of(
                        "pairs." + criterion.criterion(),
                        "Cohen\u2019s kappa of pairs on " + criterion.criterion(),
                        columns);
        for (PairAgreement pair : criterion.pairs()) {
            List<Cell> row =
                    new ArrayList<>(
                            List.of(
                                    Cell.words(pair.first()),
                                    Cell.words(pair.second()),
                                    Cell.count(pair.units())));
            for (Estimate kappa : pair.kappas().values()) {
                row.add(Measures.value(kappa, 2));
                row.add(Measures.interval(kappa, 2));
            }
            table.row(row);
        }
        return table.table();
    }
}
