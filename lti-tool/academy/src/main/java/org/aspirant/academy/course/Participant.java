package org.aspirant.academy.course;

import java.util.Set;
import org.aspirant.academy.people.SubjectId;

/**
 * Somebody at an activity: the first argument of every use case that is about one.
 *
 * @param place the activity that was launched
 */
public record Participant(
        ActivityKey place,
        SubjectId subject,
        Set<CourseRole> roles,
        boolean testUser,
        boolean observer)
        implements Attendee {

    public Participant {
        roles = Set.copyOf(roles);
    }

    @Override
    public CourseKey course() {
        return place.courseKey();
    }
}
