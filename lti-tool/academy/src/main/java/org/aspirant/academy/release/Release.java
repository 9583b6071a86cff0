package org.aspirant.academy.release;

import java.util.Optional;
import org.aspirant.academy.people.SubjectId;

/**
 * A decision together with what it rests on, as it stood when it was released.
 *
 * @param releasedBy who released it; the candidate for a grade that the plan releases by itself
 * @param events how many rating events the decision was made from
 * @param decisionJson the decision as the engine writes it, to the byte
 * @param explanation the engine's explanation of the decision, as text
 */
public record Release(
        ReleasedDecision decision,
        SubjectId releasedBy,
        int events,
        String decisionJson,
        String explanation) {

    /** The grade; empty if the decision ended without a score. */
    public Optional<Grade> grade() {
        return decision instanceof Grade grade ? Optional.of(grade) : Optional.empty();
    }
}
