package org.aspirant.rubric.impact;

import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * A rating that has to be made, or looked at, because of a change.
 *
 * @param assessor who made the rating that does not fit or should be looked at; null: nobody has
 *     rated it
 * @param because the kind of change
 */
public record Due(
        CandidateId candidate,
        CriterionKey criterion,
        @Nullable AssessorId assessor,
        ChangeKind because) {

    public Consequence consequence() {
        return because.consequence();
    }
}
