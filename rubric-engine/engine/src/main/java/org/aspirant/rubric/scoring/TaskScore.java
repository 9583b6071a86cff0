package org.aspirant.rubric.scoring;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * One task of a candidate.
 *
 * @param attempt the attempt that counts, from 1
 * @param score null while something is due, and where every criterion is left out
 * @param criteria in the order of the plan
 * @param otherAttempts the attempts that were scored and do not count
 */
public record TaskScore(
        String task,
        int attempt,
        @Nullable Exact score,
        List<CriterionScore> criteria,
        List<OtherAttempt> otherAttempts) {

    public TaskScore {
        criteria = List.copyOf(criteria);
        otherAttempts = List.copyOf(otherAttempts);
    }

    /** The value of one criterion, if its readings have one. */
    public Optional<Exact> value(String criterion) {
        return criteria.stream()
                .filter(it -> it.key().criterion().equals(criterion))
                .findFirst()
                .flatMap(CriterionScore::value);
    }

    /**
     * An attempt that another stands in the place of.
     *
     * @param score null if it has none
     */
    public record OtherAttempt(int attempt, @Nullable Exact score) {}
}
