package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.format.Findings.quoted;

import java.io.Reader;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as CSV, read row by row into a table for statistics: rows of role {@code rating} only.
 * Millions of rows need no more memory than their table.
 *
 * <p>Of several attempts at a candidate's task the latest that was read counts. A time is not
 * looked at, and neither is evidence.
 */
public final class RatingTableCsv {

    private RatingTableCsv() {}

    /**
     * Reads ratings.
     *
     * @param file the name that problems carry
     * @param text read to its end, or until too much is wrong, and closed
     * @param plan says which tasks, criteria, levels and codes there are; null: every level has to
     *     be a number, and the rest is as the file says
     * @return the table; or up to a hundred problems
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static CompileOutcome<RatingTable> read(
            String file, Reader text, @Nullable AssessmentPlan plan) {
        var rows = new RatingRows(file, text);
        var builder = new RatingTableBuilder(rows.candidates(), rows.assessors());
        var rules = plan == null ? null : new RatingRules(plan);
        var problems = rows.read(new Readings(builder, plan, rules));
        if (!problems.isEmpty()) {
            return new Refused<>(problems);
        }
        if (plan != null) {
            builder.declare(plan);
        }
        return new Compiled<>(builder.build());
    }

    /**
     * Rows that rate one thing in one way.
     *
     * @param counts whether their role is that of a rating
     */
    private record Kind(int place, int value, boolean counts) {}

    private record Readings(
            RatingTableBuilder builder, @Nullable AssessmentPlan plan, @Nullable RatingRules rules)
            implements RatingRows.Taker<Kind> {

        @Override
        public boolean isByAssessor() {
            return rules != null && rules.askWhoRates();
        }

        @Override
        public @Nullable Kind kind(RatingRow row) {
            boolean coded = row.level().isEmpty();
            Exact value = null;
            if (plan != null && rules != null) {
                value =
                        row.admitted(rules)
                                .flatMap(event -> value(plan, event.criterion(), event.mark()))
                                .orElse(null);
            } else if (!coded) {
                value = number(row).orElse(null);
            }
            return row.isSound()
                    ? new Kind(
                            builder.place(row.task(), row.criterion(), row.attempt()),
                            builder.value(value),
                            row.role() == RatingRole.RATING)
                    : null;
        }

        @Override
        public void take(RatingRow row, Kind kind) {
            if (kind.counts()) {
                builder.put(
                        row.candidateNumber(), kind.place(), row.assessorNumber(), kind.value());
            }
        }

        private static Optional<Exact> number(RatingRow row) {
            try {
                return Optional.of(Exact.parse(row.level()));
            } catch (NumberFormatException e) {
                row.problem(
                        RatingColumn.LEVEL,
                        "the level " + quoted(row.level()) + " is not a number",
                        "give a number such as 3 or 2.5, or name the plan that has this level");
                return Optional.empty();
            }
        }

        private static Optional<Exact> value(
                AssessmentPlan plan, CriterionKey criterion, Mark mark) {
            return mark instanceof AtLevel at
                    ? plan.composition()
                            .criterion(criterion)
                            .flatMap(found -> found.levels().level(at.level()))
                            .map(level -> level.value())
                    : Optional.empty();
        }
    }
}
