package org.aspirant.academy.overview;

/** Why an activity was not opened from the overview. */
public enum OverviewFault {
    UNKNOWN_ACTIVITY(
            "This activity cannot be opened from here. Open it from its place in your course; if it"
                    + " is not there, ask an instructor.");

    private final String advice;

    OverviewFault(String advice) {
        this.advice = advice;
    }

    /** What to do about it, to the person who can. */
    public String advice() {
        return advice;
    }
}
