package org.aspirant.rubric.format.ratings;

import java.io.Reader;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingRules;
import org.aspirant.rubric.table.RatingCells;
import org.aspirant.rubric.table.RatingCellsBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Ratings as CSV, read row by row into what decisions follow from. Millions of rows need no more
 * memory than the latest of each key takes.
 */
public final class RatingCellsCsv {

    private RatingCellsCsv() {}

    /**
     * Reads ratings that the plan admits, as {@link RatingsCsv#read} does.
     *
     * @param file the name that problems carry
     * @param text read to its end, or until too much is wrong, and closed
     * @return the latest of each key; or up to a hundred problems
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static CompileOutcome<RatingCells> read(String file, Reader text, AssessmentPlan plan) {
        var rows = new RatingRows(file, text);
        var builder = new RatingCellsBuilder(rows.candidates(), rows.assessors());
        var problems = rows.read(new Latest(new RatingRules(plan), builder));
        return problems.isEmpty() ? new Compiled<>(builder.build()) : new Refused<>(problems);
    }

    /** Rows that say one thing of one thing. */
    private record Kind(int place, int mark) {}

    private record Latest(RatingRules rules, RatingCellsBuilder builder)
            implements RatingRows.Taker<Kind> {

        @Override
        public boolean isByAssessor() {
            return rules.askWhoRates();
        }

        @Override
        public @Nullable Kind kind(RatingRow row) {
            return row.admitted(rules)
                    .map(
                            event ->
                                    new Kind(
                                            builder.place(
                                                    event.criterion(),
                                                    event.attempt(),
                                                    event.role()),
                                            builder.mark(event.mark())))
                    .orElse(null);
        }

        @Override
        public void take(RatingRow row, Kind kind) {
            if (row.time().isPresent()) {
                builder.timed();
            }
            if (row.isSound()) {
                builder.put(
                        row.candidateNumber(),
                        kind.place(),
                        row.assessorNumber(),
                        kind.mark(),
                        row.field(RatingColumn.EVIDENCE));
            }
        }
    }
}
