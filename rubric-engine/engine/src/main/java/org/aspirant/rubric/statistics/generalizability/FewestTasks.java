package org.aspirant.rubric.statistics.generalizability;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many tasks it takes, read by so many assessors each, for scores to be as dependable as is
 * wanted.
 *
 * @param wanted Φ, over 0 and under 1
 * @param assessors of each task; absent if the design does not tell them apart
 * @param study with the fewest tasks that reach it; empty if {@value #MOST} are not enough, as
 *     where the assessors themselves differ too much
 */
public record FewestTasks(double wanted, OptionalDouble assessors, Optional<DecisionStudy> study) {

    /** More tasks than these are not looked at. */
    public static final int MOST = 100;

    /**
     * Looks for them. More tasks never make scores less dependable, so the first that are enough
     * are the fewest.
     *
     * @param assessors of each task; absent: as observed
     * @throws IllegalArgumentException if what is wanted is not between 0 and 1
     */
    public static FewestTasks of(
            GeneralizabilityStudy study, double wanted, OptionalDouble assessors) {
        if (!(wanted > 0 && wanted < 1)) {
            throw new IllegalArgumentException(
                    "dependability is over 0 and under 1, got " + wanted);
        }
        for (int tasks = 1; tasks <= MOST; tasks++) {
            var decided = study.with(OptionalDouble.of(tasks), assessors);
            if (decided.dependability().orElse(0) >= wanted) {
                return new FewestTasks(wanted, decided.assessors(), Optional.of(decided));
            }
        }
        return new FewestTasks(
                wanted,
                study.with(OptionalDouble.empty(), assessors).assessors(),
                Optional.empty());
    }
}
