package org.aspirant.rubric.format.ratings;

import java.io.Reader;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.format.Problem;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.table.RatingTable;
import org.jspecify.annotations.Nullable;

/** In which month of UTC each rating of a table was given, from the column {@code at}. */
public final class RatingMonths {

    private record Key(String candidate, String task, String criterion, String assessor) {}

    private record Given(int attempt, YearMonth month) {}

    private final Map<Key, Given> given;
    private final RatingTable table;

    private RatingMonths(Map<Key, Given> given, RatingTable table) {
        this.given = given;
        this.table = table;
    }

    /**
     * Reads the file that the table was read from once more.
     *
     * @param file the name that problems carry
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static CompileOutcome<RatingMonths> read(String file, Reader text, RatingTable table) {
        var months = new Months(new HashMap<>());
        var problems = new RatingRows(file, text).read(months);
        var given = months.given();
        if (problems.isEmpty() && given.isEmpty()) {
            return new Refused<>(
                    List.of(
                            new Problem(
                                    file,
                                    0,
                                    0,
                                    "no rating says when it was given",
                                    "give the column at, a date or a time such as"
                                            + " 2026-11-22T09:30:00Z")));
        }
        return problems.isEmpty()
                ? new Compiled<>(new RatingMonths(given, table))
                : new Refused<>(problems);
    }

    /** What rows of one kind have in common. */
    private record Kind(String task, String criterion, int attempt, boolean counts) {}

    private record Months(Map<Key, Given> given) implements RatingRows.Taker<Kind> {

        @Override
        public boolean isByAssessor() {
            return false;
        }

        @Override
        public Kind kind(RatingRow row) {
            return new Kind(
                    row.task(), row.criterion(), row.attempt(), row.role() == RatingRole.RATING);
        }

        @Override
        public void take(RatingRow row, Kind kind) {
            var at = row.time();
            if (kind.counts() && at.isPresent()) {
                given.merge(
                        new Key(row.candidate(), kind.task(), kind.criterion(), row.assessor()),
                        new Given(kind.attempt(), YearMonth.from(at.get().atZone(ZoneOffset.UTC))),
                        (before, now) -> now.attempt() >= before.attempt() ? now : before);
            }
        }
    }

    /** The month of a row, such as {@code 2026-03}; null if it has no time. */
    public @Nullable String of(int row) {
        Given found =
                given.get(
                        new Key(
                                table.candidates().id(table.candidate(row)),
                                table.tasks().id(table.task(row)),
                                table.criteria().id(table.criterion(row)),
                                table.assessors().id(table.assessor(row))));
        return found == null ? null : found.month().toString();
    }
}
