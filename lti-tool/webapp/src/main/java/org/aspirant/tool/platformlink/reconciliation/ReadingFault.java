package org.aspirant.tool.platformlink.reconciliation;

/** Why a column could not be read back. A constant is never renamed: rows hold its name. */
public enum ReadingFault {
    NOT_OFFERED(
            "The platform does not let the tool read results. Its administrator can allow that; then"
                    + " open the activity once more from the course."),
    COLUMN_GONE(
            "The platform no longer has the column. Open the activity once more from the course."),
    REGISTRATION_GONE(
            "The tool is no longer registered with this platform. An administrator of the tool must"
                    + " restore the registration."),
    NOT_PERMITTED(
            "The platform said no, as Canvas does when it is asked too often. It is asked again by"
                    + " itself; if this stays, its administrator must allow the tool to read results."),
    UNREADABLE("The platform's answer cannot be read. Tell the platform's administrator."),
    BUSY("The platform asked the tool to slow down. It is asked again by itself."),
    HELD_BACK(
            "The platform failed several times in a row or has enough to do, so the tool leaves it"
                    + " alone for a moment. It is asked again by itself."),
    UNREACHABLE("The platform did not answer. It is asked again by itself."),
    FAILED(
            "The tool failed while reading. It tries again by itself; tell the tool's administrator"
                    + " if this stays.");

    private final String advice;

    ReadingFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
