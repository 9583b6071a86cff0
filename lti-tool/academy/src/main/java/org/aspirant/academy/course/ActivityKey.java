package org.aspirant.academy.course;

import org.aspirant.academy.people.OrganizationId;

/** An activity together with its course and tenant: nothing in it is found without all three. */
public record ActivityKey(OrganizationId organization, CourseId course, ActivityId activity) {

    public CourseKey courseKey() {
        return new CourseKey(organization, course);
    }
}
