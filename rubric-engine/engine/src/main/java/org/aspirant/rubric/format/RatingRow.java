package org.aspirant.rubric.format;

import static org.aspirant.rubric.format.Findings.quoted;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingOutcome.Admitted;
import org.aspirant.rubric.rating.RatingOutcome.Refused;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.rating.RatingRules;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one ratings file. */
final class RatingRow {

    private static final int LARGEST_ATTEMPT_DIGITS = 6;
    private static final int LONGEST_FIELD = 20_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]][XXX]");

    private final String file;
    private final String text;
    private final Map<String, Integer> columns;
    private final RatingRules rules;
    private final List<Problem> problems;

    RatingRow(
            String file,
            String text,
            Map<String, Integer> columns,
            AssessmentPlan plan,
            List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.columns = columns;
        this.rules = new RatingRules(plan);
        this.problems = problems;
    }

    /** The rating, or empty after its problems have been noted. */
    Optional<RatingEvent> read(CsvRecord row, int fields) {
        int before = problems.size();
        if (row.getFieldCount() != fields) {
            problem(
                    row,
                    null,
                    "the row has " + row.getFieldCount() + " fields and the header " + fields,
                    "give as many fields as the header has; quote fields with commas");
            return Optional.empty();
        }
        columns.keySet().forEach(column -> length(row, column));
        if (problems.size() > before) {
            return Optional.empty();
        }
        id(row, "candidate");
        id(row, "assessor");
        String level = field(row, "level").strip();
        String code = field(row, "code").strip();
        if (level.isEmpty() == code.isEmpty()) {
            problem(
                    row,
                    "level",
                    level.isEmpty()
                            ? "there is neither a level nor a code"
                            : "there is a level, "
                                    + quoted(level)
                                    + ", and a code, "
                                    + quoted(code),
                    "give a level, or a code and an empty level");
        }
        int attempt = attempt(row);
        RatingRole role = role(row);
        Instant at = at(row);
        if (problems.size() > before) {
            return Optional.empty();
        }
        Mark mark = code.isEmpty() ? new AtLevel(level) : new Coded(code);
        return admitted(
                row,
                new RatingEvent(
                        new CandidateId(field(row, "candidate")),
                        new CriterionKey(
                                field(row, "task").strip(), field(row, "criterion").strip()),
                        new AssessorId(field(row, "assessor")),
                        mark,
                        Evidence.parseAll(field(row, "evidence")),
                        attempt,
                        role,
                        at));
    }

    private Optional<RatingEvent> admitted(CsvRecord row, RatingEvent event) {
        var outcome = rules.admit(event);
        if (outcome instanceof Admitted admitted) {
            return Optional.of(admitted.event());
        }
        var refused = (Refused) outcome;
        String column =
                switch (refused.fault()) {
                    case UNKNOWN_TASK -> "task";
                    case UNKNOWN_CRITERION -> "criterion";
                    case UNKNOWN_CODE -> "code";
                    case NOBODY_READS -> "assessor";
                    default -> "level";
                };
        problem(row, column, refused.detail(), inner(refused.fault().advice()));
        return Optional.empty();
    }

    /** A sentence as the second half of one. */
    private static String inner(String advice) {
        return advice.substring(0, 1).toLowerCase(Locale.ROOT)
                + advice.substring(1, advice.length() - 1);
    }

    private void length(CsvRecord row, String column) {
        int length = field(row, column).length();
        if (length > LONGEST_FIELD) {
            problem(
                    row,
                    column,
                    "the field has " + length + " characters",
                    "keep it under " + LONGEST_FIELD);
        }
    }

    private void id(CsvRecord row, String column) {
        String id = field(row, column);
        boolean odd =
                id.isBlank()
                        || !id.equals(id.strip())
                        || id.chars().anyMatch(Character::isISOControl);
        if (odd) {
            problem(
                    row,
                    column,
                    id.isBlank()
                            ? "the " + column + " is blank"
                            : "the "
                                    + column
                                    + " "
                                    + quoted(id)
                                    + " has spaces at an edge or characters that do not print",
                    "give the id and nothing else");
        }
    }

    private int attempt(CsvRecord row) {
        String attempt = field(row, "attempt").strip();
        if (attempt.isEmpty()) {
            return 1;
        }
        if (!attempt.matches("[1-9][0-9]*") || attempt.length() > LARGEST_ATTEMPT_DIGITS) {
            problem(
                    row,
                    "attempt",
                    "the attempt is " + quoted(attempt),
                    "give a whole number from 1");
            return 1;
        }
        return Integer.parseInt(attempt);
    }

    private RatingRole role(CsvRecord row) {
        String role = field(row, "role").strip();
        if (role.isEmpty()) {
            return RatingRole.RATING;
        }
        return RatingRole.of(role)
                .orElseGet(
                        () -> {
                            problem(
                                    row,
                                    "role",
                                    "there is no role " + quoted(role),
                                    "give one of "
                                            + Arrays.stream(RatingRole.values())
                                                    .map(RatingRole::key)
                                                    .collect(Collectors.joining(", ")));
                            return RatingRole.RATING;
                        });
    }

    private @Nullable Instant at(CsvRecord row) {
        String at = field(row, "at").strip();
        if (at.isEmpty()) {
            return null;
        }
        try {
            return moment(at);
        } catch (DateTimeException e) {
            problem(
                    row,
                    "at",
                    "the time is " + quoted(at),
                    "give a date or a time such as 2026-11-22T09:30:00Z");
            return null;
        }
    }

    /** A time without an offset is taken for UTC, a date for its first moment. */
    private static Instant moment(String at) {
        if (at.endsWith("Z") && at.contains("T")) {
            return Instant.parse(at);
        }
        var parsed =
                MOMENT.parseBest(at, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return parsed instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private String field(CsvRecord row, String column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.getField(index);
    }

    private void problem(CsvRecord row, @Nullable String column, String wrong, String right) {
        Integer index = column == null ? null : columns.get(column);
        var place = CsvPlace.of(text, row.getStartingLineNumber(), index == null ? 0 : index);
        problems.add(new Problem(file, place.line(), place.column(), wrong, right));
    }
}
