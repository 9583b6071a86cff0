package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingOutcome.Refused;
import org.aspirant.rubric.rating.RatingRole;
import org.jspecify.annotations.Nullable;

/** A row of a ratings file and what can be wrong with it, whatever the plan. */
final class RatingRow {

    private static final int LARGEST_ATTEMPT_DIGITS = 6;
    private static final int LONGEST_FIELD = 20_000;

    private final RatingRows rows;
    private final CsvRecord row;
    private int attempt = 1;
    private RatingRole role = RatingRole.RATING;
    private boolean sound = true;

    RatingRow(RatingRows rows, CsvRecord row) {
        this.rows = rows;
        this.row = row;
    }

    /** Notes what is wrong; the rest of this is asked only of sound rows. */
    boolean isSound() {
        if (row.getFieldCount() != rows.fields()) {
            problem(
                    null,
                    "the row has "
                            + row.getFieldCount()
                            + " fields and the header "
                            + rows.fields(),
                    "give as many fields as the header has; quote fields with commas");
            return false;
        }
        RatingColumn.ALL.forEach(this::checkLength);
        if (!sound) {
            return false;
        }
        checkId(RatingColumn.CANDIDATE);
        checkId(RatingColumn.ASSESSOR);
        checkMark();
        readAttempt();
        readRole();
        return sound;
    }

    String candidate() {
        return field(RatingColumn.CANDIDATE);
    }

    String task() {
        return field(RatingColumn.TASK).strip();
    }

    String criterion() {
        return field(RatingColumn.CRITERION).strip();
    }

    String assessor() {
        return field(RatingColumn.ASSESSOR);
    }

    /** Empty if there is a code. */
    String level() {
        return field(RatingColumn.LEVEL).strip();
    }

    /** Empty if there is a level. */
    String code() {
        return field(RatingColumn.CODE).strip();
    }

    int attempt() {
        return attempt;
    }

    RatingRole role() {
        return role;
    }

    /** Without its time and its evidence. */
    RatingEvent bare() {
        return new RatingEvent(
                new CandidateId(candidate()),
                new CriterionKey(task(), criterion()),
                new AssessorId(assessor()),
                code().isEmpty() ? new Mark.AtLevel(level()) : new Mark.Coded(code()),
                List.of(),
                attempt,
                role,
                null);
    }

    String field(RatingColumn column) {
        return rows.field(row, column);
    }

    private void checkLength(RatingColumn column) {
        int length = field(column).length();
        if (length > LONGEST_FIELD) {
            problem(
                    column,
                    "the field has " + length + " characters",
                    "keep it under " + LONGEST_FIELD);
        }
    }

    private void checkId(RatingColumn column) {
        String id = field(column);
        if (id.isBlank()) {
            problem(column, "the " + column.key() + " is blank", "give the id and nothing else");
        } else if (isOdd(id)) {
            problem(
                    column,
                    "the "
                            + column.key()
                            + " "
                            + quoted(id)
                            + " has spaces at an edge or characters that do not print",
                    "give the id and nothing else");
        }
    }

    private static boolean isOdd(String id) {
        for (int at = 0; at < id.length(); at++) {
            if (Character.isISOControl(id.charAt(at))) {
                return true;
            }
        }
        return !id.equals(id.strip());
    }

    private void checkMark() {
        String level = level();
        String code = code();
        if (level.isEmpty() == code.isEmpty()) {
            problem(
                    RatingColumn.LEVEL,
                    level.isEmpty()
                            ? "there is neither a level nor a code"
                            : "there is a level, "
                                    + quoted(level)
                                    + ", and a code, "
                                    + quoted(code),
                    "give a level, or a code and an empty level");
        }
    }

    private void readAttempt() {
        String text = field(RatingColumn.ATTEMPT).strip();
        if (text.isEmpty()) {
            return;
        }
        if (!text.matches("[1-9][0-9]*") || text.length() > LARGEST_ATTEMPT_DIGITS) {
            problem(
                    RatingColumn.ATTEMPT,
                    "the attempt is " + quoted(text),
                    "give a whole number from 1");
            return;
        }
        attempt = Integer.parseInt(text);
    }

    private void readRole() {
        String text = field(RatingColumn.ROLE).strip();
        if (text.isEmpty()) {
            return;
        }
        var known = RatingRole.of(text);
        if (known.isPresent()) {
            role = known.get();
            return;
        }
        problem(
                RatingColumn.ROLE,
                "there is no role " + quoted(text),
                "give one of "
                        + Arrays.stream(RatingRole.values())
                                .map(RatingRole::key)
                                .collect(Collectors.joining(", ")));
    }

    /** Notes that the plan does not take it. */
    void refused(Refused refused) {
        var column =
                switch (refused.fault()) {
                    case UNKNOWN_TASK -> RatingColumn.TASK;
                    case UNKNOWN_CRITERION -> RatingColumn.CRITERION;
                    case UNKNOWN_CODE -> RatingColumn.CODE;
                    case NOBODY_READS -> RatingColumn.ASSESSOR;
                    default -> RatingColumn.LEVEL;
                };
        problem(column, refused.detail(), inner(refused.fault().advice()));
    }

    /** A sentence as the second half of one. */
    private static String inner(String advice) {
        return advice.substring(0, 1).toLowerCase(Locale.ROOT)
                + advice.substring(1, advice.length() - 1);
    }

    /** Notes something wrong; with no column, with the row as a whole. */
    void problem(@Nullable RatingColumn column, String wrong, String right) {
        sound = false;
        rows.problem(row, column, wrong, right);
    }
}
