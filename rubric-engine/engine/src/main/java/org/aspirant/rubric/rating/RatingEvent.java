package org.aspirant.rubric.rating;

import java.time.Instant;
import java.util.List;
import org.aspirant.rubric.plan.CriterionKey;
import org.jspecify.annotations.Nullable;

/**
 * One assessor's mark on one criterion of one candidate's work. It is never changed: a later event
 * with the same {@link Key} takes its place.
 *
 * @param evidence what it rests on, in the assessor's order
 * @param attempt which submission of the task was read, from 1
 * @param at when, for people to read; no rule looks at it; null: not recorded
 */
public record RatingEvent(
        CandidateId candidate,
        CriterionKey criterion,
        AssessorId assessor,
        Mark mark,
        List<Evidence> evidence,
        int attempt,
        RatingRole role,
        @Nullable Instant at) {

    public RatingEvent {
        evidence = List.copyOf(evidence);
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts count from 1, got " + attempt);
        }
    }

    /** An assessor's own reading of the first submission. */
    public static RatingEvent rating(
            CandidateId candidate,
            CriterionKey criterion,
            AssessorId assessor,
            Mark mark,
            List<Evidence> evidence) {
        return new RatingEvent(
                candidate, criterion, assessor, mark, evidence, 1, RatingRole.RATING, null);
    }

    /** What two events share of which the later replaces the earlier. */
    public record Key(
            CandidateId candidate,
            CriterionKey criterion,
            AssessorId assessor,
            int attempt,
            RatingRole role) {}

    public Key key() {
        return new Key(candidate, criterion, assessor, attempt, role);
    }
}
