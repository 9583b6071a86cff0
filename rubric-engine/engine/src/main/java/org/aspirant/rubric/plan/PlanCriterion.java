package org.aspirant.rubric.plan;

import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as a task uses it.
 *
 * @param id unique in its task; with a rubric, the id of one of the rubric's criteria
 * @param competency what it gives evidence of; null only in a plan that nobody reads
 * @param weight over zero
 * @param levels the plan's scale, or the part of it that this criterion uses
 */
public record PlanCriterion(String id, @Nullable String competency, Exact weight, Scale levels) {

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .withIfPresent("competency", competency)
                .with("weight", weight)
                .with("levels", levels.json());
    }
}
