package org.aspirant.academy.course;

import java.util.Set;
import org.aspirant.academy.people.SubjectId;

/** Somebody whose launch is of a course as a whole: at no activity of it. */
public record CourseVisitor(
        CourseKey course,
        SubjectId subject,
        Set<CourseRole> roles,
        boolean testUser,
        boolean observer)
        implements Attendee {

    public CourseVisitor {
        roles = Set.copyOf(roles);
    }
}
