package org.aspirant.rubric.statistics.composite;

import java.util.List;
import org.aspirant.rubric.statistics.generalizability.DecisionStudy;
import org.aspirant.rubric.statistics.generalizability.FewestTasks;
import org.aspirant.rubric.statistics.generalizability.GeneralizabilityStudy;
import org.jspecify.annotations.Nullable;

/**
 * What ratings say of how many tasks and assessors a plan needs.
 *
 * @param study of the ratings that there are
 * @param studies of the numbers that were asked for
 * @param enough how many tasks are, for each number of assessors; empty if that was not asked for
 * @param composite how far composites can be trusted; null without a plan
 */
public record PlanStudy(
        GeneralizabilityStudy study,
        List<DecisionStudy> studies,
        List<FewestTasks> enough,
        @Nullable CompositeReport composite) {

    public PlanStudy {
        studies = List.copyOf(studies);
        enough = List.copyOf(enough);
    }
}
