package org.aspirant.academy.course;

import java.time.Instant;
import java.util.Set;
import org.aspirant.academy.people.SubjectId;

/**
 * Somebody who has opened the course at least once.
 *
 * @param roles as of their latest launch: for lists, never for what they may do now
 * @param staff what they were given to do here
 */
public record Member(
        SubjectId subject,
        Set<CourseRole> roles,
        boolean testUser,
        Set<StaffRole> staff,
        Instant lastSeen) {

    public Member {
        roles = Set.copyOf(roles);
        staff = Set.copyOf(staff);
    }

    public boolean holds(StaffRole role) {
        return staff.contains(role);
    }

    /** A learner who is not an instructor here as well. */
    public boolean isCandidate() {
        return roles.contains(CourseRole.LEARNER) && !roles.contains(CourseRole.INSTRUCTOR);
    }
}
