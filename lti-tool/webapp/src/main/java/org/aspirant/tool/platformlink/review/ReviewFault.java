package org.aspirant.tool.platformlink.review;

/** Why somebody's work was not opened from the gradebook. */
public enum ReviewFault {
    NOT_YOURS_TO_REVIEW(
            "You can look at your own work only; the work of others is for who runs the course. Open"
                    + " the activity from your course."),
    UNKNOWN_ACTIVITY(
            "Aspirant does not know this column of the gradebook. Open its activity once from the"
                    + " course, then try again."),
    NOTHING_SUBMITTED(
            "This person has submitted nothing in this activity. Open the activity from your course"
                    + " to see how far everybody is.");

    private final String advice;

    ReviewFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
