package org.aspirant.rubric.scoring;

import java.util.List;
import java.util.Locale;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.Evidence;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingRole;
import org.jspecify.annotations.Nullable;

/**
 * A rating as a decision used it.
 *
 * @param value what the mark is worth; null for a code that is worth nothing, not even 0
 * @param standing whether it went into the result
 */
public record Reading(
        AssessorId assessor,
        RatingRole role,
        Mark mark,
        @Nullable Exact value,
        List<Evidence> evidence,
        Standing standing) {

    public Reading {
        evidence = List.copyOf(evidence);
    }

    /** Whether a rating went into the result, and if not why. */
    public enum Standing {
        COUNTS,
        /** Other readings stand in its place. */
        SET_ASIDE,
        /** The plan requires evidence and it points at none. */
        LACKS_EVIDENCE,
        /** The plan requires a note of where the assessor looked and there is none. */
        LACKS_NOTE,
        /** It was made to check an assessor, not to rate the candidate. */
        NEVER_COUNTS;

        /** Whether it would count if it pointed at something, or had a note. */
        boolean isShortOfEvidence() {
            return this == LACKS_EVIDENCE || this == LACKS_NOTE;
        }

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
