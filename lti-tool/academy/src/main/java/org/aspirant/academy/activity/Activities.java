package org.aspirant.academy.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;

/** The activities of each course and what they are bound to; bindings are added, never changed. */
public interface Activities {

    /** Makes the activity, unbound, if it is new; otherwise it has this title from now on. */
    void admit(ActivityKey key, String title, Instant at);

    Optional<Activity> find(ActivityKey key);

    /** In the order of their ids. */
    List<Activity> inCourse(CourseKey course);

    /** Notes that somebody opened an activity from the course; it is noted once. */
    void opened(ActivityKey key, SubjectId who, Instant at);

    /** The activities of a course that somebody has opened, in the order of their ids. */
    List<Activity> openedBy(CourseKey course, SubjectId who);

    /** Adds a binding; the newest is the one in force. */
    void bind(ActivityKey key, Binding binding);

    /** How far an activity is in use. */
    Usage usage(ActivityKey key);

    /**
     * How much has been done in an activity.
     *
     * @param attempts recorded attempts that were begun, submitted or not
     * @param submissions of these, the submitted ones
     */
    record Usage(int attempts, int submissions) {}
}
