package org.aspirant.tool.platformlink.roster;

/** Why the class list was not shown, or not asked for. */
public enum AskFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_YOURS_TO_SEE("Ask an instructor or a lead of this course."),
    NOT_OFFERED(
            "The platform does not offer its class list to this tool. Its administrator can switch"
                    + " on names and roles for it; then open the activity once more from the course.");

    private final String advice;

    AskFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
