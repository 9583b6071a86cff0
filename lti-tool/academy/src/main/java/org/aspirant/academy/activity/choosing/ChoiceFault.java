package org.aspirant.academy.activity.choosing;

/** Why a choice for an activity was not taken. */
public enum ChoiceFault {
    OBSERVER(
            "You are looking on as somebody else and can change nothing. Open the course as yourself."),
    NOT_AN_INSTRUCTOR("Ask an instructor of this course to choose."),
    UNKNOWN_ACTIVITY("Open the activity again from your course."),
    UNKNOWN_SIMULATION("Choose one of the simulations on the page."),
    UNKNOWN_PLAN("Choose one of the plans on the page."),
    READING_DAYS("Give a number of days from 1 to 120."),
    UNKNOWN_PERSON("Choose assessors from the list. Who is missing has to open the course once."),
    ASSESSOR_IS_A_CANDIDATE("Choose assessors who are not candidates in this course."),
    PEOPLE_HAVE_BEGUN(
            "People have begun this simulation. Add another link to the course for another one."),
    REASON_NEEDED(
            "Somebody has submitted under the plan in force, and stays under it. To change the plan for"
                    + " those who follow, say why."),
    REASON_NOT_PLAIN("Write the reason as plain text, up to 20,000 characters.");

    private final String advice;

    ChoiceFault(String advice) {
        this.advice = advice;
    }

    /** What the person who chose can do, in English. */
    public String advice() {
        return advice;
    }
}
