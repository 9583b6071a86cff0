package org.aspirant.academy.course;

import org.aspirant.academy.people.OrganizationId;

/** A course together with its tenant: nothing in a course is found without both. */
public record CourseKey(OrganizationId organization, CourseId course) {

    public ActivityKey activity(ActivityId id) {
        return new ActivityKey(organization, course, id);
    }
}
