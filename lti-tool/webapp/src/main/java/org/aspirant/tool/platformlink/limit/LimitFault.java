package org.aspirant.tool.platformlink.limit;

/** Why something that would be admitted at another time is not admitted now. */
public enum LimitFault {
    TOO_MANY_LAUNCHES(
            "More people are opening this tool from your platform than it admits in one minute. Open"
                    + " the activity again from the course in a minute. If this happens often, an"
                    + " administrator of this tool can raise this limit.");

    private final String advice;

    LimitFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
