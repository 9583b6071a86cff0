package org.aspirant.lti.roster;

/** Why a platform does not say who is in a course, or says it so that it cannot be believed. */
public enum RosterFault {
    FOREIGN_ADDRESS(
            "The list of members leads to another server than the course's. Open the activity once"
                    + " more from the course; if this stays, tell the platform's administrator."),
    NO_TOKEN(
            "The platform does not let this tool read who is in a course. Its administrator should"
                    + " switch on names and roles for this tool."),
    COURSE_GONE(
            "The platform has no such list any more: the course has ended, or the link was removed."
                    + " Open the activity once more from the course."),
    NOT_TAKEN(
            "The platform does not understand the question for its members. Tell the platform's"
                    + " administrator."),
    MOVED(
            "The list of members has moved. Open the activity once more from the course, so that the"
                    + " platform names its address again."),
    PAGE_MISSING(
            "The platform announced a further page of members and does not give it. Nothing was"
                    + " changed. Try again; if this stays, tell the platform's administrator."),
    NOBODY_LISTED(
            "The platform lists nobody, not even an instructor. Nothing was changed. Its"
                    + " administrator should check what this tool may read."),
    OTHER_COURSE(
            "The pages of the list belong to different courses. Nothing was changed. Tell the"
                    + " platform's administrator."),
    ANSWER_UNREADABLE(
            "The platform's list of members cannot be read. Nothing was changed. Tell the platform's"
                    + " administrator."),
    LIST_ENDLESS(
            "The platform's list of members has no end. Nothing was changed. Tell the platform's"
                    + " administrator.");

    private final String advice;

    RosterFault(String advice) {
        this.advice = advice;
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
