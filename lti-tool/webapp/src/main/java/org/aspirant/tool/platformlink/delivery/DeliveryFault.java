package org.aspirant.tool.platformlink.delivery;

/** Why a grade is not in the gradebook. A constant is never renamed: rows hold its name. */
public enum DeliveryFault {
    NO_COLUMN(
            "The course offers no gradebook column for this activity. Open the activity once from the"
                    + " course after grading has been switched on for it there, then send again."),
    COLUMN_GONE(
            "The platform no longer has the column. Open the activity once from the course, then send"
                    + " again; a column that the tool made is made again."),
    COLUMN_IN_THE_MAKING(
            "The column is just being made in the gradebook. The grade follows by itself."),
    COLUMNS_NOT_PERMITTED(
            "The platform does not let the tool make columns in the gradebook. Its administrator must"
                    + " allow the tool to manage columns; then open the activity once from the course"
                    + " and send again."),
    REGISTRATION_GONE(
            "The tool is no longer registered with this platform. An administrator of the tool must"
                    + " restore the registration, then send again."),
    NOT_PERMITTED(
            "The platform does not let the tool write grades. Its administrator must allow the tool"
                    + " to send scores."),
    NOT_A_CANDIDATE(
            "The platform takes grades for active students of the course only, and says that this"
                    + " person is none."),
    PERSON_ERASED("The person was erased, so the platform cannot be told whom the grade is for."),
    NO_ATTEMPTS_LEFT(
            "The platform counts attempts and allows no further one. Raise the limit in the course,"
                    + " then send again."),
    REFUSED("The platform refused the grade. Its administrator may find the reason in its log."),
    BUSY("The platform asked the tool to slow down. It is sent again by itself."),
    HELD_BACK(
            "The platform failed several times in a row or has enough to do, so the tool leaves it"
                    + " alone for a moment. It is sent again by itself."),
    UNREACHABLE("The platform did not answer. It is sent again by itself."),
    CLOCK("The platform's clock differs from ours. It is sent again by itself with a later time."),
    FAILED(
            "The tool failed while sending. It is sent again by itself; tell the tool's administrator"
                    + " if this stays."),
    GAVE_UP("The platform could not be reached for a week. Send again once it answers.");

    private final String advice;

    DeliveryFault(String advice) {
        this.advice = advice;
    }

    /** What the person who can act may do, in English. */
    public String advice() {
        return advice;
    }
}
