package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.statistics.validity.ContentValidity;

/**
 * What experts say of criteria, as CSV with the header {@code expert,criterion,judgment}: a
 * judgment is {@code essential}, {@code useful} or {@code not-needed}.
 */
public final class ExpertsCsv {

    private static final String EXPERT = "expert";
    private static final String CRITERION = "criterion";
    private static final String JUDGMENT = "judgment";
    private static final String ESSENTIAL = "essential";
    private static final List<String> JUDGMENTS = List.of(ESSENTIAL, "useful", "not-needed");

    private ExpertsCsv() {}

    /**
     * Reads a file.
     *
     * @param file the name that problems carry
     * @param criteria ids that there are
     * @return for each criterion that was judged, in the order of the file; or what is wrong
     */
    public static CompileOutcome<Map<String, ContentValidity>> read(
            String file, String text, List<String> criteria) {
        Map<String, ContentValidity> judged = new LinkedHashMap<>();
        CompileOutcome<Map<String, ContentValidity>> outcome =
                SmallCsv.read(
                        file,
                        text,
                        List.of(EXPERT, CRITERION, JUDGMENT),
                        List.of(EXPERT, CRITERION),
                        judged,
                        row -> take(row, criteria, judged));
        return outcome instanceof Refused<Map<String, ContentValidity>>
                ? outcome
                : new Compiled<>(judged);
    }

    private static void take(
            SmallCsv.Row row, List<String> criteria, Map<String, ContentValidity> judged) {
        String criterion = row.text(CRITERION);
        if (!criteria.contains(criterion)) {
            row.problem(
                    CRITERION,
                    "the plan has no criterion " + quoted(criterion),
                    "give one of " + String.join(", ", criteria));
        }
        String judgment = row.text(JUDGMENT);
        if (!JUDGMENTS.contains(judgment)) {
            row.problem(
                    JUDGMENT,
                    quoted(judgment) + " is no judgment",
                    "give essential, useful or not-needed");
        }
        int essential = judgment.equals(ESSENTIAL) ? 1 : 0;
        judged.merge(
                criterion,
                new ContentValidity(1, essential),
                (one, other) ->
                        new ContentValidity(
                                one.experts() + other.experts(),
                                one.essential() + other.essential()));
    }
}
