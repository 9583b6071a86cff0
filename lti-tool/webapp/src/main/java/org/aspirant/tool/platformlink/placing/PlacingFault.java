package org.aspirant.tool.platformlink.placing;

/** Why picked activities did not become links. */
public enum PlacingFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as"
                    + " yourself."),
    NOT_AN_INSTRUCTOR("Ask an instructor of this course to add activities."),
    NOT_ASKED(
            "The platform did not ask for activities here. Open the list again from the place in"
                    + " your course where you add content."),
    LINKS_NOT_TAKEN(
            "The platform takes no links to this tool here. Use the place in your course where"
                    + " external tools are added."),
    NOTHING_PICKED("Pick an activity, or leave without adding anything."),
    ONE_ONLY("The platform takes one activity at a time here. Pick one."),
    UNKNOWN_ACTIVITY("Pick activities from the page."),
    POINTS("Give points as a number above 0 and up to 10000, with at most two decimals."),
    DATES("Give a last day that is after the first one.");

    private final String advice;

    PlacingFault(String advice) {
        this.advice = advice;
    }

    /** What to do about it, to the person who can. */
    public String advice() {
        return advice;
    }
}
