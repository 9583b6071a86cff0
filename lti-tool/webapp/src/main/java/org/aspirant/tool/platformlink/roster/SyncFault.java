package org.aspirant.tool.platformlink.roster;

import org.aspirant.lti.roster.RosterFault;

/**
 * Why the list of a course could not be read. The last whole one stays in every case. A constant is
 * never renamed: rows hold its name.
 */
public enum SyncFault {
    FOREIGN_ADDRESS(RosterFault.FOREIGN_ADDRESS.advice()),
    NO_TOKEN(RosterFault.NO_TOKEN.advice()),
    COURSE_GONE(RosterFault.COURSE_GONE.advice()),
    NOT_TAKEN(RosterFault.NOT_TAKEN.advice()),
    MOVED(RosterFault.MOVED.advice()),
    PAGE_MISSING(RosterFault.PAGE_MISSING.advice()),
    NOBODY_LISTED(RosterFault.NOBODY_LISTED.advice()),
    OTHER_COURSE(
            "The platform's list belongs to another course. Nothing was changed. Open the activity"
                    + " once more from the course; if this stays, tell the platform's administrator."),
    ANSWER_UNREADABLE(RosterFault.ANSWER_UNREADABLE.advice()),
    LIST_ENDLESS(RosterFault.LIST_ENDLESS.advice()),
    REGISTRATION_GONE(
            "The tool is no longer registered with this platform. An administrator of the tool must"
                    + " restore the registration."),
    UNREACHABLE("The platform did not answer. It is asked again by itself."),
    BUSY("The platform asked the tool to slow down. It is asked again by itself."),
    HELD_BACK(
            "The platform failed several times in a row or has enough to do, so the tool leaves it"
                    + " alone for a moment. It is asked again by itself."),
    NOT_PERMITTED(
            "The platform said no, as Canvas does when it is asked too often. It is asked again by"
                    + " itself; if this stays, its administrator should switch on names and roles for"
                    + " this tool."),
    FAILED(
            "The tool failed while reading. It tries again by itself; tell the tool's administrator"
                    + " if this stays.");

    private final String advice;

    SyncFault(String advice) {
        this.advice = advice;
    }

    static SyncFault of(RosterFault fault) {
        return switch (fault) {
            case FOREIGN_ADDRESS -> FOREIGN_ADDRESS;
            case NO_TOKEN -> NO_TOKEN;
            case COURSE_GONE -> COURSE_GONE;
            case NOT_TAKEN -> NOT_TAKEN;
            case MOVED -> MOVED;
            case PAGE_MISSING -> PAGE_MISSING;
            case NOBODY_LISTED -> NOBODY_LISTED;
            case OTHER_COURSE -> OTHER_COURSE;
            case ANSWER_UNREADABLE -> ANSWER_UNREADABLE;
            case LIST_ENDLESS -> LIST_ENDLESS;
        };
    }

    /** What happened and what to do, in English, to the person who can. */
    public String advice() {
        return advice;
    }
}
