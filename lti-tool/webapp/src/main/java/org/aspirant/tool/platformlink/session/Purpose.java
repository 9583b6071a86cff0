package org.aspirant.tool.platformlink.session;

import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.course.CourseVisitor;
import org.aspirant.academy.course.Participant;

/** What a launch is for, and with it what is open: an activity, a whole course, or neither yet. */
public sealed interface Purpose {

    /** Who came, as what. */
    Attendee who();

    /** An activity is open. */
    record TakingPart(Participant who) implements Purpose {}

    /** The course is open, and no activity of it: the launch came from the course's own menu. */
    record ViewingCourse(CourseVisitor who) implements Purpose {}

    /** Somebody chooses activities that the platform then places in the course. */
    record ChoosingLinks(CourseVisitor who, LinksWanted wanted) implements Purpose {}
}
