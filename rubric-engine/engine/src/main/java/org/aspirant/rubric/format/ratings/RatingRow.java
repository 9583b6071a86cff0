package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingOutcome.Admitted;
import org.aspirant.rubric.rating.RatingOutcome.Refused;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.rating.RatingRules;
import org.jspecify.annotations.Nullable;

/**
 * The row of a ratings file that was read last, and what can be wrong with it, whatever the plan.
 */
final class RatingRow {

    private static final int LARGEST_ATTEMPT_DIGITS = 6;

    private final RatingRows rows;
    private final RatingRecord record;
    private final KnownIds candidates;
    private final KnownIds assessors;
    private int attempt = 1;
    private RatingRole role = RatingRole.RATING;
    private boolean sound = true;

    RatingRow(RatingRows rows, RatingRecord record) {
        this.rows = rows;
        this.record = record;
        this.candidates = new KnownIds(RatingColumn.CANDIDATE);
        this.assessors = new KnownIds(RatingColumn.ASSESSOR);
    }

    /** The ids of one column, each looked at once. */
    private final class KnownIds {

        private final RatingColumn column;
        private final BitSet sound = new BitSet();

        KnownIds(RatingColumn column) {
            this.column = column;
        }

        boolean isSound() {
            int id = record.word(column);
            if (sound.get(id)) {
                return true;
            }
            boolean found = isIdSound(column);
            sound.set(id, found);
            return found;
        }
    }

    /** Notes if there are too few or too many, or if one is too long. */
    boolean hasFields() {
        sound = true;
        if (record.size() != rows.fields()) {
            problem(
                    null,
                    "the row has " + record.size() + " fields and the header " + rows.fields(),
                    "give as many fields as the header has; quote fields with commas");
            return false;
        }
        if (record.isTooLong()) {
            RatingColumn.ALL.forEach(this::checkLength);
        }
        return sound;
    }

    /** Notes what is wrong with the candidate or the assessor. */
    boolean isBySomebodyOfSomebody() {
        boolean candidate = candidates.isSound();
        return assessors.isSound() && candidate;
    }

    /** Notes what is wrong with everything else; what is asked below is asked afterwards. */
    boolean isMarkSound() {
        sound = true;
        checkMark();
        readAttempt();
        readRole();
        return sound;
    }

    /** The number of the candidate. */
    int candidateNumber() {
        return record.word(RatingColumn.CANDIDATE);
    }

    /** The number of the assessor. */
    int assessorNumber() {
        return record.word(RatingColumn.ASSESSOR);
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

    /** Whether nothing has been noted. */
    boolean isSound() {
        return sound;
    }

    /** When it was given, if it says so; notes what is no time. */
    Optional<Instant> time() {
        String text = field(RatingColumn.AT).strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(RatingTime.of(text));
        } catch (DateTimeException e) {
            problem(
                    RatingColumn.AT,
                    "the time is " + quoted(text),
                    "give a date or a time such as 2026-11-22T09:30:00Z");
            return Optional.empty();
        }
    }

    /** The event as the plan takes it, without its time and its evidence; notes if it does not. */
    Optional<RatingEvent> admitted(RatingRules rules) {
        var outcome =
                rules.admit(
                        new RatingEvent(
                                new CandidateId(candidate()),
                                new CriterionKey(task(), criterion()),
                                new AssessorId(assessor()),
                                code().isEmpty()
                                        ? new Mark.AtLevel(level())
                                        : new Mark.Coded(code()),
                                List.of(),
                                attempt,
                                role,
                                null));
        if (outcome instanceof Refused refused) {
            refused(refused);
            return Optional.empty();
        }
        return Optional.of(((Admitted) outcome).event());
    }

    String field(RatingColumn column) {
        return record.text(column);
    }

    private void checkLength(RatingColumn column) {
        int length = record.length(column);
        if (length > RatingRecord.LONGEST_FIELD) {
            problem(
                    column,
                    "the field has " + length + " characters",
                    "keep it under " + RatingRecord.LONGEST_FIELD);
        }
    }

    private boolean isIdSound(RatingColumn column) {
        String id = field(column);
        sound = true;
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
        return sound;
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
        attempt = 1;
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
        role = RatingRole.RATING;
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

    private void refused(Refused refused) {
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
        rows.problem(column, wrong, right);
    }
}
