package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.people.People;
import org.aspirant.rubric.rating.CandidateId;

/**
 * What is known of candidates, as CSV: the column {@code candidate} and one column for each thing,
 * in any order; a candidate has one row, and what is not known is left empty.
 */
public final class PeopleCsv {

    private static final String CANDIDATE = "candidate";
    private static final int LONGEST = 200;

    private PeopleCsv() {}

    /**
     * Reads a file.
     *
     * @param file the name that problems carry
     * @return the people; or up to about a hundred problems
     */
    public static CompileOutcome<People> read(String file, String text) {
        List<String> columns = new ArrayList<>();
        Map<CandidateId, List<String>> values = new LinkedHashMap<>();
        var outcome =
                SmallCsv.readOpen(
                        file,
                        text,
                        CANDIDATE,
                        values,
                        row -> {
                            Map<String, String> others = row.others();
                            if (columns.isEmpty()) {
                                columns.addAll(others.keySet());
                            }
                            others.forEach((column, value) -> checkLength(row, column, value));
                            values.put(
                                    new CandidateId(row.text(CANDIDATE)),
                                    List.copyOf(others.values()));
                        });
        if (outcome instanceof Refused<Map<CandidateId, List<String>>> refused) {
            return new Refused<>(refused.problems());
        }
        return values.isEmpty()
                ? new Refused<>(
                        List.of(
                                new Problem(
                                        file,
                                        0,
                                        0,
                                        "there is nobody in it",
                                        "give each candidate a row")))
                : new Compiled<>(new People(columns, values));
    }

    private static void checkLength(SmallCsv.Row row, String column, String value) {
        if (value.length() > LONGEST) {
            row.problem(
                    column,
                    "the " + quoted(column) + " has " + value.length() + " characters",
                    "keep it under " + LONGEST);
        }
    }
}
