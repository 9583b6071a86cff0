package org.aspirant.academy.course;

import java.util.Set;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/**
 * The person in front of us and the course they are in, as the current launch gives them: the first
 * argument of every use case that is about a course and not about one activity.
 */
public sealed interface Attendee permits Participant, CourseVisitor {

    CourseKey course();

    SubjectId subject();

    /** Course roles of this launch. */
    Set<CourseRole> roles();

    /** A stand-in that a platform makes for trying things out; its grades never leave. */
    boolean testUser();

    /** Looks on, for example as somebody else: may read and change nothing. */
    boolean observer();

    default OrganizationId organization() {
        return course().organization();
    }

    default boolean isInstructor() {
        return roles().contains(CourseRole.INSTRUCTOR);
    }

    /** A learner who is not an instructor here as well. */
    default boolean isCandidate() {
        return roles().contains(CourseRole.LEARNER) && !isInstructor();
    }

    /** The same person, as what they are now, at an activity of the same course. */
    default Participant at(ActivityId activity) {
        return new Participant(
                course().activity(activity), subject(), roles(), testUser(), observer());
    }
}
