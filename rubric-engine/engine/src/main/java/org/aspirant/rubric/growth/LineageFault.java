package org.aspirant.rubric.growth;

/** Why a score cannot be counted for a competency of the latest framework. */
public enum LineageFault {
    UNKNOWN_FRAMEWORK("Name the document of every framework that a plan uses."),
    UNKNOWN_COMPETENCY("Give the criterion a competency of its plan's framework."),
    NOT_CONNECTED(
            "Say what has replaced it, or give both an exact crosswalk to the same element of"
                    + " published standards."),
    PARTLY_CONNECTED(
            "Say what has replaced it: a match that is not exact does not carry a score over."),
    SEVERAL_SUCCESSORS("Say which one has replaced it: a score is counted once."),
    REPLACED_IN_A_CIRCLE("Let replacements lead from older to newer competencies."),
    SCALES_DIFFER("Roll up only scores between the same lowest and highest value.");

    private final String advice;

    LineageFault(String advice) {
        this.advice = advice;
    }

    /** What would be right. */
    public String advice() {
        return advice;
    }
}
