package org.aspirant.rubric.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.aspirant.rubric.chart.IntervalChart;
import org.aspirant.rubric.report.Block;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Figure;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.standard.ContrastedCut;
import org.aspirant.rubric.statistics.standard.ContrastedCut.Group;
import org.aspirant.rubric.statistics.standard.JudgedCut;

/** A cut that was set, how sure it is and what it was set from. */
public final class CutReport {

    private static final String ONE_VALUE = "there is one value, so nothing shows how sure it is";

    private CutReport() {}

    /** From judgments, whatever the judges judged. */
    public static Report of(String method, JudgedCut cut) {
        var values =
                Table.of(
                        "values",
                        "Where each would set it",
                        Column.name("id", "Who"),
                        Column.number("cut", "Cut"));
        List<IntervalChart.Row> rows = new ArrayList<>();
        cut.values()
                .forEach(
                        (id, value) -> {
                            values.row(Cell.words(id), Cell.number(value, 2));
                            rows.add(IntervalChart.Row.point(id, value));
                        });
        String finding = "Where each would set the cut, and the cut";
        var chart =
                IntervalChart.fitting(
                        finding,
                        rows,
                        new IntervalChart.Reference(
                                cut.cut(), "cut " + Cell.number(cut.cut(), 2).shown()),
                        "");
        var result =
                Table.of(
                                "cut",
                                "The cut",
                                Column.name("name", "What"),
                                Column.number("value", "Value"))
                        .row(Cell.words("Cut (mean)"), Cell.number(cut.cut(), 4))
                        .row(Cell.words("Standard error"), sure(cut.standardError()))
                        .row(Cell.words("Median"), Cell.number(cut.median(), 4))
                        .row(
                                Cell.words("Standard error of the median"),
                                sure(cut.medianStandardError()))
                        .row(Cell.words("Standard deviation"), sure(cut.standardDeviation()))
                        .table();
        return report(
                method,
                List.of(
                        Section.of("Result", result),
                        Section.of("Values", Figure.of(finding, chart, values.table()))));
    }

    /** From two groups of candidates. */
    public static Report of(String method, ContrastedCut cut) {
        var result =
                Table.of(
                                "cut",
                                "The cut",
                                Column.name("name", "What"),
                                Column.number("value", "Value"))
                        .row(Cell.words("Cut"), Cell.number(cut.cut(), 4))
                        .row(Cell.words("Standard error"), sure(cut.standardError()))
                        .row(
                                Cell.words("Score that misclassifies fewest"),
                                Cell.number(cut.fewest().cut(), 2))
                        .row(
                                Cell.words("How many that would be"),
                                Cell.count(cut.fewest().misclassified()))
                        .table();
        var groups =
                Table.of(
                        "groups",
                        "Both groups",
                        Column.name("group", "Group"),
                        Column.number("candidates", "Candidates"),
                        Column.number("mean", "Mean"),
                        Column.number("standardDeviation", "Standard deviation"),
                        Column.number("misclassified", "On the wrong side"));
        row(groups, "Qualified", cut.qualified());
        row(groups, "Others", cut.others());
        List<Block> blocks = new ArrayList<>();
        blocks.add(result);
        blocks.add(groups.table());
        return report(method, List.of(new Section("Result", blocks)));
    }

    private static void row(Table.Rows table, String name, Group group) {
        table.row(
                Cell.words(name),
                Cell.count(group.candidates()),
                Cell.number(group.mean(), 2),
                sure(group.standardDeviation()),
                Cell.count(group.misclassified()));
    }

    private static Cell sure(OptionalDouble value) {
        return Cell.number(value, 4, ONE_VALUE);
    }

    private static Report report(String method, List<Section> sections) {
        return Report.of(
                "standard",
                "Standard setting, method " + method,
                "Where the cut was set",
                "Standard errors are over judges or candidates drawn from many.",
                sections);
    }
}
