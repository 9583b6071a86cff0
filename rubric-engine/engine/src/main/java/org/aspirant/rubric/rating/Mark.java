package org.aspirant.rubric.rating;

/** What an assessor said of a criterion: a level, or why there is none. */
public sealed interface Mark {

    /**
     * The criterion is at this level.
     *
     * @param level a level's id; before {@link RatingRules#admit} also its value as a number
     */
    record AtLevel(String level) implements Mark {}

    /**
     * There is nothing to rate.
     *
     * @param code one of the plan's condition codes
     */
    record Coded(String code) implements Mark {}
}
