package org.aspirant.rubric.rating;

import org.aspirant.rubric.plan.CriterionKey;
import org.jspecify.annotations.Nullable;

/** What an assessor said of a criterion: a level, or why there is none. */
public sealed interface Mark {

    /**
     * The criterion is at this level.
     *
     * @param level a level's id; before {@link RatingRules#admit} also its value as a number
     */
    record AtLevel(String level) implements Mark {

        /** As in {@link CriterionKey}. */
        @Override
        public int hashCode() {
            return level.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof AtLevel mark && level.equals(mark.level);
        }
    }

    /**
     * There is nothing to rate.
     *
     * @param code one of the plan's condition codes
     */
    record Coded(String code) implements Mark {

        /** As in {@link CriterionKey}. */
        @Override
        public int hashCode() {
            return code.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Coded mark && code.equals(mark.code);
        }
    }
}
