package org.aspirant.rubric.statistics.equity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one group fares.
 *
 * @param figures null: held back, because the group or another is too small
 */
public record GroupEquity(String column, String group, @Nullable Figures figures) {

    /**
     * Of a group that may be shown.
     *
     * @param candidates who are decided
     * @param isReference whether it is the largest of its column
     * @param difference from the largest group; null for the largest itself, where that is held
     *     back, and where scores do not vary
     * @param ratio to the largest group's pass rate; null for the largest itself, where that is
     *     held back, and where nobody of it passes
     */
    public record Figures(
            int candidates,
            double mean,
            double standardDeviation,
            int passed,
            boolean isReference,
            @Nullable StandardizedDifference difference,
            @Nullable PassRateRatio ratio) {

        public Optional<StandardizedDifference> fromLargest() {
            return Optional.ofNullable(difference);
        }

        public Optional<PassRateRatio> toLargest() {
            return Optional.ofNullable(ratio);
        }
    }
}
