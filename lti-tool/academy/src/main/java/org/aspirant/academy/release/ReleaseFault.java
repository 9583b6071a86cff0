package org.aspirant.academy.release;

/** Why nothing was released, exported or shown. */
public enum ReleaseFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_YOURS_TO_RELEASE("Ask an instructor or a lead of this course."),
    UNKNOWN_SUBMISSION("There is no such submission in this activity. Open it from the list."),
    OWN_SUBMISSION("Nobody releases a grade of their own. Ask another lead."),
    EDITION_GONE(
            "What this submission is rated by is not here any more. Nothing is lost; ask the operator to bring it back."),
    NOT_DECIDED("It is not decided yet. The list shows what it waits for."),
    SHEETS_OPEN("Somebody still has a sheet of it open. Wait for it, or ask them to hand it back."),
    ALREADY_RELEASED("It has been released. A grade that is released stays as it is.");

    private final String advice;

    ReleaseFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
