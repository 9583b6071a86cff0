package org.aspirant.rubric.scoring;

import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Reading.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a rating says of its criterion under the plan, whoever gives it of whom. Two ratings that
 * say the same fare the same.
 *
 * @param number from 0, among everything that can be said of the criterion
 * @param value what the mark is worth; null for a code that is worth nothing, not even 0
 * @param standing whether it counts; in an {@link Outcome} after other ratings were looked at
 */
record Said(
        int number,
        RatingRole role,
        Mark mark,
        ReadingKind kind,
        @Nullable Exact value,
        Standing standing) {

    boolean counts(RatingRole as) {
        return role == as && standing == Standing.COUNTS;
    }

    /** Null for a level. */
    @Nullable String code() {
        return mark instanceof Coded coded ? coded.code() : null;
    }

    Said with(Standing inTheEnd) {
        return new Said(number, role, mark, kind, value, inTheEnd);
    }

    /** As a reading by the assessor of the event. */
    Reading by(RatingEvent event) {
        return new Reading(event.assessor(), role, mark, value, event.evidence(), standing);
    }
}
