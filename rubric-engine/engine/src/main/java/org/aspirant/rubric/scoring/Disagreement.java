package org.aspirant.rubric.scoring;

import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules.Cut;

/**
 * Two readers of a candidate, and what the composite would be if the one or the other were believed
 * wherever they differ.
 *
 * @param lower the lesser of the two composites
 * @param higher the greater; it can be the same
 * @param criteria on which they differ, at least one
 */
public record Disagreement(Exact lower, Exact higher, Set<CriterionKey> criteria) {

    public Disagreement {
        criteria = Set.copyOf(criteria);
    }

    /** Whether one of the composites reaches the cut and the other does not. */
    public boolean straddles(Cut cut) {
        return cut.isReachedBy(higher) && !cut.isReachedBy(lower);
    }

    /** Whether the composites are further apart than this. */
    boolean isOver(Exact total) {
        return higher.minus(lower).compareTo(total) > 0;
    }
}
