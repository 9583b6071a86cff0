package org.aspirant.academy.course;

/** Why a role in the tool was not given or taken. */
public enum StaffFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_YOURS_TO_GIVE("Ask an instructor or a lead of this course to do it."),
    UNKNOWN_PERSON("Ask the person to open the course once; after that they can be chosen."),
    IS_A_CANDIDATE("Choose somebody who is not a candidate in this course.");

    private final String advice;

    StaffFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
