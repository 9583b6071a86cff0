package org.aspirant.rubric.report.results;

import java.util.List;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.statistics.advice.SeverityAdvice;

/** Decisions that would be others if assessors of average severity had read. */
final class AdviceTable {

    private AdviceTable() {}

    static Table of(List<SeverityAdvice> advice) {
        var table =
                Table.of(
                        "advice",
                        "Decisions that would change",
                        Column.name("candidate", "Candidate"),
                        Column.number("composite", "Composite"),
                        Column.number("fairComposite", "Fair composite"),
                        Column.words("passed", "Decided"),
                        Column.words("fairPassed", "Fairly"));
        advice.stream()
                .filter(SeverityAdvice::changes)
                .forEach(
                        each ->
                                table.row(
                                        Cell.words(each.candidate()),
                                        Cell.number(each.composite().doubleValue(), 2),
                                        Cell.number(each.fairComposite(), 2),
                                        Cell.words(passed(each.passed())),
                                        Cell.words(passed(each.fairPassed()))));
        table.note(
                advice.stream().filter(SeverityAdvice::changes).count()
                        + " of "
                        + advice.size()
                        + " decisions. This is advice to whoever looks into a case: nothing was"
                        + " changed.");
        return table.table();
    }

    private static String passed(boolean passed) {
        return passed ? "passed" : "not passed";
    }
}
