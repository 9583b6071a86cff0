package org.aspirant.rubric.rating;

/** Why a plan does not take a rating. */
public enum RatingFault {
    UNKNOWN_TASK("Name one of the plan's tasks."),
    UNKNOWN_CRITERION("Name one of the task's criteria."),
    UNKNOWN_LEVEL("Give one of the criterion's levels, by its id or its value."),
    UNKNOWN_CODE("Give one of the plan's condition codes, or a level."),
    NOBODY_READS("Leave it to the program, which enters completion itself."),
    NO_EVIDENCE("Point at the words or the exhibit that the rating rests on."),
    NO_NOTE("Say where you looked before you found nothing to rate.");

    private final String advice;

    RatingFault(String advice) {
        this.advice = advice;
    }

    /** What would be right. */
    public String advice() {
        return advice;
    }
}
