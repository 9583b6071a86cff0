package org.aspirant.academy.course;

import java.util.Set;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;

/**
 * The person in front of us, as the current launch gives them: the first argument of every use
 * case.
 *
 * @param place the activity that was launched
 * @param roles course roles of this launch
 * @param testUser a stand-in that a platform makes for trying things out; its grades never leave
 * @param observer looks on, for example as somebody else: may read and change nothing
 */
public record Participant(
        ActivityKey place,
        SubjectId subject,
        Set<CourseRole> roles,
        boolean testUser,
        boolean observer) {

    public Participant {
        roles = Set.copyOf(roles);
    }

    public OrganizationId organization() {
        return place.organization();
    }

    public CourseKey course() {
        return place.courseKey();
    }

    public boolean isInstructor() {
        return roles.contains(CourseRole.INSTRUCTOR);
    }

    /** A learner who is not an instructor here as well. */
    public boolean isCandidate() {
        return roles.contains(CourseRole.LEARNER) && !isInstructor();
    }
}
