package org.aspirant.rubric.cli.passback;

import java.util.List;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.Report;
import org.aspirant.rubric.report.Section;
import org.aspirant.rubric.report.Table;

/** What became of everybody's scores, as a report. */
public final class PassedReport {

    private PassedReport() {}

    public static Report of(AssessmentPlan plan, List<Passed> all) {
        var candidates =
                Table.of(
                        "candidates",
                        "Each candidate",
                        Column.name("candidate", "Candidate"),
                        Column.words("points", "Points"),
                        Column.words("result", "Result"),
                        Column.words("detail", "What to do"));
        for (Passed passed : all) {
            candidates.row(
                    new Cell.Words(passed.candidate().value()),
                    new Cell.Words(passed.points() == null ? "" : passed.points().toPlainString()),
                    new Cell.Words(passed.result().words()),
                    new Cell.Words(passed.detail()));
        }
        var results =
                Table.of(
                        "results",
                        "How many",
                        Column.name("result", "Result"),
                        Column.number("candidates", "Candidates"));
        for (Passed.Result result : Passed.Result.values()) {
            long count = all.stream().filter(passed -> passed.result() == result).count();
            if (count > 0) {
                results.row(new Cell.Words(result.words()), new Cell.Count(count));
            }
        }
        return Report.of(
                "passback",
                "Grades passed back",
                plan.title(),
                "What became of each candidate's score. What is in the gradebook is not sent again:"
                        + " the command may be run as often as you like.",
                List.of(
                        Section.of("Results", results.table()),
                        Section.of("Candidates", candidates.table())));
    }
}
