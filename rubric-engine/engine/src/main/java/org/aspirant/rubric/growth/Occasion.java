package org.aspirant.rubric.growth;

import java.util.List;
import org.aspirant.rubric.framework.Framework;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Decision;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that candidates went through once.
 *
 * @param framework the version that the plan's criteria name competencies of; null: nobody said
 */
public record Occasion(
        String name, AssessmentPlan plan, @Nullable Framework framework, List<Decision> decisions) {

    public Occasion {
        decisions = List.copyOf(decisions);
    }

    int version() {
        return framework == null ? 0 : framework.version();
    }
}
