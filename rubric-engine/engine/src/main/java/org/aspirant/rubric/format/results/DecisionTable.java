package org.aspirant.rubric.format.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aspirant.rubric.report.Cell;
import org.aspirant.rubric.report.Column;
import org.aspirant.rubric.report.TextRows;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Need;

/** Decisions one a line, for people and spreadsheets; composites are rounded to two decimals. */
public final class DecisionTable {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.name("candidate", "Candidate"),
                    Column.words("status", "State"),
                    Column.number("composite", "Composite"),
                    Column.words("exact", "Exact composite"),
                    Column.words("passed", "Passed"),
                    Column.words("needs", "Waits for"),
                    Column.words("hash", "Hash"));

    private static final int LONGEST_STATE =
            Stream.of(Decision.Status.values())
                    .mapToInt(status -> DecisionsReport.name(status).length())
                    .max()
                    .orElse(0);

    private DecisionTable() {}

    /** With the header {@code candidate,status,composite,exact,passed,needs,hash}. */
    public static DecisionDocument csv() {
        return new DecisionDocument(
                TableCsv.header(COLUMNS),
                decision -> TableCsv.row(COLUMNS, whole(decision)),
                "",
                "");
    }

    private static List<Cell> whole(Decision decision) {
        var decided = decision instanceof Decided each ? each : null;
        return List.of(
                Cell.words(decision.candidate().value()),
                Cell.words(decision.status().key()),
                Cell.words(decided == null ? "" : decided.composite().rounded().toPlainString()),
                Cell.words(decided == null ? "" : decided.composite().toString()),
                Cell.words(decided == null ? "" : Boolean.toString(decided.passed())),
                Cell.words(needs(decision)),
                Cell.words(DecisionJson.hash(decision).hex()));
    }

    /**
     * In columns.
     *
     * @param longest the characters of the longest candidate's id
     */
    public static DecisionDocument text(int longest) {
        var rows = new TextRows(DecisionsReport.COLUMNS, longest, LONGEST_STATE, 0, 0, 0);
        return new DecisionDocument(
                rows.titles(), decision -> rows.row(DecisionsReport.row(decision)), "", "");
    }

    /** In columns, as wide as these decisions need. */
    public static String text(List<Decision> decisions) {
        return text(decisions.stream()
                        .mapToInt(d -> d.candidate().value().length())
                        .max()
                        .orElse(0))
                .of(decisions);
    }

    private static String needs(Decision decision) {
        return decision.needs().stream().map(DecisionTable::need).collect(Collectors.joining("; "));
    }

    private static String need(Need need) {
        return need.kind().key()
                + (need.task() == null ? "" : " " + need.task())
                + (need.criterion() == null ? "" : "/" + need.criterion());
    }
}
