package org.aspirant.rubric.cli.passback;

import java.math.BigDecimal;
import org.aspirant.rubric.rating.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one candidate's score.
 *
 * @param points what the column gets; null where there is no decision
 * @param detail what happened and what to do, to the person who can; may be empty
 */
public record Passed(
        CandidateId candidate, @Nullable BigDecimal points, Result result, String detail) {

    /** What became of a score. */
    public enum Result {
        SENT("sent"),
        ALREADY_THERE("already there"),
        /** Nothing was asked of the platform. */
        WOULD_BE_SENT("would be sent"),
        REFUSED("refused"),
        /** It may work later. */
        NOT_NOW("not now"),
        NO_ACCOUNT("no account"),
        NOT_DECIDED("not decided");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        /** As tables say it. */
        public String words() {
            return words;
        }

        /** Whether a decided candidate's score is not where it belongs. */
        public boolean isMissing() {
            return this == REFUSED || this == NOT_NOW || this == NO_ACCOUNT;
        }
    }
}
