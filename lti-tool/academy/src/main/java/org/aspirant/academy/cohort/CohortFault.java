package org.aspirant.academy.cohort;

/** Why somebody is not told how others decided. */
public enum CohortFault {
    NOT_SUBMITTED(
            "You see how others decided after you have submitted an attempt of your own. Open the activity."),
    READS_SUBMISSIONS(
            "Who assesses in this course does not see how candidates decided, so that every reading stays blind."),
    NOT_AN_INSTRUCTOR("Only an instructor of this course can open the comparison of everybody."),
    STILL_READING(
            "You read here beside others. Finish your readings of this activity first, so that they stay blind."),
    NOT_READY("Choose what this link opens first. There is nothing to compare yet."),
    NOT_COMPARED(
            "The authors of this simulation do not compare choices. Nothing is shown of anybody."),
    EDITION_GONE(
            "The version of the simulation that was played is not here any more. Tell your administrator."),
    UNKNOWN_PLACE(
            "Nobody who has submitted decided anything there. Go back to the list of decisions.");

    private final String advice;

    CohortFault(String advice) {
        this.advice = advice;
    }

    /** What the person who asked can do, in English. */
    public String advice() {
        return advice;
    }
}
