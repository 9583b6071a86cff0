package org.aspirant.rubric.format.ratings;

import java.io.Reader;
import org.aspirant.rubric.format.CompileOutcome;
import org.aspirant.rubric.format.CompileOutcome.Compiled;
import org.aspirant.rubric.format.CompileOutcome.Refused;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRules;
import org.jspecify.annotations.Nullable;

/**
 * How many ratings a file has, all of which a plan admits. The file is read row by row, and none is
 * kept: memory grows with the words in it.
 */
public final class RatingsCount {

    private RatingsCount() {}

    /**
     * Counts the rows, as {@link RatingsCsv#read} reads them.
     *
     * @param file the name that problems carry
     * @param text read to its end, or until too much is wrong, and closed
     * @return how many there are; or up to a hundred problems
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static CompileOutcome<Long> of(String file, Reader text, AssessmentPlan plan) {
        var counting = new Counting(new RatingRules(plan));
        var problems = new RatingRows(file, text).read(counting);
        return problems.isEmpty() ? new Compiled<>(counting.rows) : new Refused<>(problems);
    }

    private static final class Counting implements RatingRows.Taker<RatingEvent> {

        private final RatingRules rules;
        private long rows;

        Counting(RatingRules rules) {
            this.rules = rules;
        }

        @Override
        public boolean isByAssessor() {
            return rules.askWhoRates();
        }

        @Override
        public @Nullable RatingEvent kind(RatingRow row) {
            return row.admitted(rules).orElse(null);
        }

        /** Asks for the time, for it is noted only then that it is none. */
        @Override
        public void take(RatingRow row, RatingEvent kind) {
            if (row.time().isPresent() || row.isSound()) {
                rows++;
            }
        }
    }
}
