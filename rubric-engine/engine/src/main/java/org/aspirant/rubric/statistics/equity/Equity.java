package org.aspirant.rubric.statistics.equity;

import java.util.List;
import org.aspirant.rubric.plan.CriterionKey;
import org.jspecify.annotations.Nullable;

/**
 * How groups fare.
 *
 * @param decided how many candidates this is about
 * @param groups by column and group
 * @param criteria of groups that are shown, beside the largest
 * @param assessors of groups that are shown, and of whom the assessor has read enough
 * @param noAssessors why there is nothing on assessors; null: there is
 */
public record Equity(
        int decided,
        List<GroupEquity> groups,
        List<CriterionEquity> criteria,
        List<AssessorEquity> assessors,
        @Nullable String noAssessors) {

    public Equity {
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        assessors = List.copyOf(assessors);
    }

    /**
     * One criterion for one group, beside the largest of the column.
     *
     * @param test null: at no composite are both groups there with different values, or too few of
     *     the group have somebody of the largest beside them
     */
    public record CriterionEquity(
            String column, String group, CriterionKey criterion, @Nullable MantelTest test) {}

    /**
     * One assessor and one group (differential rater functioning).
     *
     * @param candidates of the group whom the assessor has read
     * @param bias how much more severe the assessor is to the group than to all, in logits
     * @param t {@code bias / standardError}; beyond 2 either way it is worth a look
     */
    public record AssessorEquity(
            String column,
            String group,
            String assessor,
            int candidates,
            double bias,
            double standardError,
            double t) {}
}
