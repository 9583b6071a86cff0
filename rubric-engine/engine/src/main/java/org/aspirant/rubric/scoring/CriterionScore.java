package org.aspirant.rubric.scoring;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.CriterionKey;

/**
 * A criterion's readings and what became of them.
 *
 * @param readings by role and then by assessor, whatever order they came in
 */
public record CriterionScore(CriterionKey key, Settlement settlement, List<Reading> readings) {

    public CriterionScore {
        readings = List.copyOf(readings);
    }

    /** The value, if the readings have one. */
    public Optional<Exact> value() {
        return settlement instanceof Settlement.Settled settled
                ? Optional.of(settled.value())
                : Optional.empty();
    }

    boolean isOpen() {
        return settlement instanceof Settlement.Open;
    }

    CriterionScore with(Settlement other) {
        return new CriterionScore(key, other, readings);
    }
}
