package org.aspirant.academy.assessment;

import java.util.List;
import org.aspirant.academy.people.TextRef;
import org.aspirant.rubric.plan.CriterionKey;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor has put down for one criterion and can still change.
 *
 * @param level id of a level of the plan; null while none is chosen, or when a code is
 * @param code id of a condition code of the plan in place of a level
 * @param evidence pointers, as the engine writes them, in the order linked
 * @param note what the candidate will read once released, under the candidate's key
 */
public record DraftRating(
        String task,
        String criterion,
        @Nullable String level,
        @Nullable String code,
        List<String> evidence,
        @Nullable TextRef note) {

    public DraftRating {
        evidence = List.copyOf(evidence);
    }

    public CriterionKey key() {
        return new CriterionKey(task, criterion);
    }
}
