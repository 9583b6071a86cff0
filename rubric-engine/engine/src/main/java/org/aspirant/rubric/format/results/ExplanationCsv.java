package org.aspirant.rubric.format.results;

import java.util.List;
import org.aspirant.rubric.explain.Explanation;
import org.aspirant.rubric.explain.ExplanationText;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Table;
import org.aspirant.rubric.scoring.Decision;

/** Why decisions are what they are, a reason a line, for spreadsheets. */
public final class ExplanationCsv {

    private final Table.Rows table =
            Table.of(
                    "explanation",
                    "Explanation",
                    Column.name("candidate", "Candidate"),
                    Column.number("line", "Line"),
                    Column.number("under", "Under"),
                    Column.words("says", "Says"));

    private ExplanationCsv() {}

    /**
     * With the header {@code candidate,line,under,says}: the lines of a candidate are numbered from
     * 1, which is the decision; every other one says under which line it stands, the one that rests
     * on it.
     */
    public static String of(AssessmentPlan plan, List<Decision> decisions) {
        var csv = new ExplanationCsv();
        for (Decision decision : decisions) {
            csv.write(decision.candidate().value(), Explanation.of(plan, decision), 1, Cell.none());
        }
        return TableCsv.of(csv.table.table());
    }

    /** Gives the number of the next line. */
    private int write(String candidate, Explanation node, int line, Cell under) {
        table.row(
                Cell.words(candidate),
                Cell.count(line),
                under,
                Cell.words(ExplanationText.line(node)));
        int next = line + 1;
        for (Explanation below : node.because()) {
            next = write(candidate, below, next, Cell.count(line));
        }
        return next;
    }
}
