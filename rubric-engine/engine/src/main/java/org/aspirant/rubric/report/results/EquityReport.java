package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.agreement.Interval;
import org.aspirant.rubric.statistics.equity.Equity;
import org.aspirant.rubric.statistics.equity.Equity.AssessorEquity;
import org.aspirant.rubric.statistics.equity.Equity.CriterionEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity.Figures;
import org.aspirant.rubric.statistics.equity.MantelTest;
import org.aspirant.rubric.statistics.equity.PassRateRatio;
import org.aspirant.rubric.statistics.equity.StandardizedDifference;
import org.jspecify.annotations.Nullable;

/** How groups fare beside the largest of them. */
public final class EquityReport {

    private static final Column COLUMN = Column.name("column", "Column");
    private static final Column GROUP = Column.name("group", "Group");
    private static final String LARGEST = "the largest group, or that is held back";
    private static final int DECIMALS = 3;

    private EquityReport() {}

    public static Report of(AssessmentPlan plan, Equity equity) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("Scores and passing", groups(equity)));
        sections.add(Section.of("Criteria", criteria(equity)));
        sections.add(Section.of("Assessors", assessors(equity)));
        return Report.of(
                "equity",
                "Equity",
                plan.title(),
                "Each group beside the largest of its column, of "
                        + equity.decided()
                        + " decided candidates. A difference is a reason to look, not a finding.",
                sections);
    }

    private static Block groups(Equity equity) {
        var table =
                Table.of(
                        "groups",
                        "Scores and pass rates by group",
                        COLUMN,
                        GROUP,
                        Column.number("candidates", "Decided"),
                        Column.number("mean", "Mean"),
                        Column.number("standardDeviation", "SD"),
                        Column.number("difference", "Hedges\u2019 g"),
                        Column.span("differenceInterval", "95% interval"),
                        Column.number("passed", "Passed"),
                        Column.number("passRate", "Pass rate"),
                        Column.number("ratio", "Ratio"),
                        Column.span("ratioInterval", "95% interval of the ratio"),
                        Column.words("underFourFifths", "Under four fifths"));
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (GroupEquity each : equity.groups()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(each.column()));
            row.add(Cell.words(each.group()));
            Figures figures = each.figures();
            if (figures == null) {
                for (int at = 0; at < 10; at++) {
                    row.add(Cell.held());
                }
            } else {
                row.addAll(figures(figures));
                figures.fromLargest().ifPresent(d -> rows.add(row(each, d)));
            }
            table.row(row);
        }
        var built =
                table.note(
                                "Differences and ratios are to the largest group of the column. Under"
                                        + " four fifths a US guideline on employment tests asks for a"
                                        + " closer look; it proves nothing.")
                        .table();
        return rows.isEmpty()
                ? built
                : Figure.of(
                        "Differences from the largest group, in standard deviations",
                        IntervalChart.fitting(
                                "Standardized differences from the largest group",
                                rows,
                                new IntervalChart.Reference(0, "the largest group"),
                                ""),
                        built);
    }

    private static IntervalChart.Row row(GroupEquity each, StandardizedDifference difference) {
        Interval interval = difference.interval();
        return new IntervalChart.Row(
                each.column() + ": " + each.group(),
                difference.g(),
                interval.low(),
                interval.high(),
                interval.low() > 0 || interval.high() < 0);
    }

    private static List<Cell> figures(Figures figures) {
        StandardizedDifference difference = figures.difference();
        PassRateRatio ratio = figures.ratio();
        return List.of(
                Cell.count(figures.candidates()),
                Cell.number(figures.mean(), 2),
                Cell.number(figures.standardDeviation(), 2),
                difference == null ? Cell.absent(LARGEST) : Cell.number(difference.g(), DECIMALS),
                span(difference == null ? null : difference.interval()),
                Cell.count(figures.passed()),
                Cell.share((double) figures.passed() / figures.candidates()),
                ratio == null
                        ? Cell.absent(LARGEST)
                        : Cell.number(ratio.ratio().doubleValue(), DECIMALS),
                span(ratio == null ? null : ratio.interval()),
                ratio == null
                        ? Cell.absent(LARGEST)
                        : Cell.words(ratio.isUnderFourFifths() ? "yes" : "no"));
    }

    private static Cell span(@Nullable Interval interval) {
        return interval == null
                ? Cell.absent("there is no figure, or nothing varies")
                : Cell.span(interval.low(), interval.high(), DECIMALS);
    }

    private static Block criteria(Equity equity) {
        var table =
                Table.of(
                        "criteria",
                        "Ratings of candidates with the same composite (Mantel\u2019s test)",
                        COLUMN,
                        GROUP,
                        Column.name("criterion", "Criterion"),
                        Column.number("meanDifference", "Mean difference"),
                        Column.number("chiSquare", "Chi-square"),
                        Column.number("pValue", "p"),
                        Column.number("compared", "Compared"));
        for (CriterionEquity each : equity.criteria()) {
            MantelTest test = each.test();
            Cell why = Cell.absent("no composite has both groups and values that differ");
            table.row(
                    Cell.words(each.column()),
                    Cell.words(each.group()),
                    Cell.words(each.criterion().toString()),
                    test == null ? why : Cell.number(test.meanDifference(), DECIMALS),
                    test == null ? why : Cell.number(test.chiSquare(), DECIMALS),
                    test == null ? why : Cell.number(test.pValue(), DECIMALS),
                    test == null ? why : Cell.count(test.compared()));
        }
        return table.note(
                        "With many groups and criteria one p in twenty is under .05 where there is"
                                + " nothing.")
                .table();
    }

    private static Block assessors(Equity equity) {
        String why = equity.noAssessors();
        if (why != null) {
            return new Block.Paragraph("There are no measures of assessors: " + why + ".");
        }
        var table =
                Table.of(
                        "assessors",
                        "How much more severe assessors are to a group than their measure says",
                        COLUMN,
                        GROUP,
                        Column.name("assessor", "Assessor"),
                        Column.number("candidates", "Candidates read"),
                        Column.number("bias", "Bias in logits"),
                        Column.number("standardError", "SE"),
                        Column.number("t", "t"));
        for (AssessorEquity each : equity.assessors()) {
            table.row(
                    Cell.words(each.column()),
                    Cell.words(each.group()),
                    Cell.words(each.assessor()),
                    Cell.count(each.candidates()),
                    Cell.number(each.bias(), DECIMALS),
                    Cell.number(each.standardError(), DECIMALS),
                    Cell.number(each.t(), 2));
        }
        return table.note(
                        "Only where an assessor has read at least 10 of the group. A t beyond 2 either"
                                + " way is worth a look.")
                .table();
    }
}
