package org.aspirant.rubric.report.equity;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.equity.Equity;
import org.aspirant.rubric.statistics.equity.Equity.AssessorEquity;
import org.aspirant.rubric.statistics.equity.Equity.CriterionEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity;
import org.aspirant.rubric.statistics.equity.GroupEquity.Figures;
import org.aspirant.rubric.statistics.equity.MantelTest;

/** How groups fare beside the largest of them. */
public final class EquityReport {

    private static final Column COLUMN = Column.name("column", "Column");
    private static final Column GROUP = Column.name("group", "Group");

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
                row.addAll(EquityCells.scores(figures));
                row.add(Cell.count(figures.passed()));
                row.addAll(EquityCells.passing(figures));
            }
            table.row(row);
        }
        var built =
                table.note(
                                "Differences and ratios are to the largest group of the column. Under"
                                        + " four fifths a US guideline on employment tests asks for a"
                                        + " closer look; it proves nothing.")
                        .table();
        return EquityCells.chart(equity.groups())
                .<Block>map(
                        chart ->
                                Figure.of(
                                        "Differences from the largest group, in standard deviations",
                                        chart,
                                        built))
                .orElse(built);
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
            Cell why =
                    Cell.absent(
                            "fewer than 10 of the group have the composite of somebody in the"
                                    + " largest, or their values are equal");
            table.row(
                    Cell.words(each.column()),
                    Cell.words(each.group()),
                    Cell.words(each.criterion().toString()),
                    test == null ? why : Cell.number(test.meanDifference(), EquityCells.DECIMALS),
                    test == null ? why : Cell.number(test.chiSquare(), EquityCells.DECIMALS),
                    test == null ? why : Cell.number(test.pValue(), EquityCells.DECIMALS),
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
                    Cell.number(each.bias(), EquityCells.DECIMALS),
                    Cell.number(each.standardError(), EquityCells.DECIMALS),
                    Cell.number(each.t(), 2));
        }
        return table.note(
                        "Only where an assessor has read at least 10 of the group. A t beyond 2 either"
                                + " way is worth a look.")
                .table();
    }
}
