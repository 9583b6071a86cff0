package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;

/**
 * A piece of work that is submitted, read and resubmitted as a whole.
 *
 * @param id unique in the plan
 * @param weight over zero; what it carries in the composite
 * @param combine how its criteria become its score
 * @param criteria at least one
 */
public record Task(String id, Exact weight, Combine combine, List<PlanCriterion> criteria) {

    public Task {
        criteria = List.copyOf(criteria);
    }

    public Optional<PlanCriterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public CriterionKey key(PlanCriterion criterion) {
        return new CriterionKey(id, criterion.id());
    }

    /** The score of work at the lowest level of everything. */
    public Exact lowest() {
        return combined(criterion -> criterion.levels().lowest());
    }

    /** The score of work at the highest level of everything. */
    public Exact highest() {
        return combined(criterion -> criterion.levels().highest());
    }

    private Exact combined(Function<PlanCriterion, Exact> value) {
        return combine.of(
                        criteria.stream()
                                .map(c -> new Combine.Part(c.weight(), value.apply(c)))
                                .toList())
                .orElse(Exact.ZERO);
    }

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("weight", weight)
                .with("combine", combine.key())
                .with("criteria", criteria.stream().map(PlanCriterion::json).toList());
    }
}
