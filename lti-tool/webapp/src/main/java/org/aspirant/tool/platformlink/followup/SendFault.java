package org.aspirant.tool.platformlink.followup;

/** Why a grade was not put back on its way. */
public enum SendFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_YOURS_TO_SEND("Ask an instructor or a lead of this course."),
    NOTHING_TO_COMPARE(
            "No grade of this activity has reached the gradebook so far. Compare them once one has."),
    NOT_RELEASED("No grade of this person has been released here. Release it from the list.");

    private final String advice;

    SendFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
