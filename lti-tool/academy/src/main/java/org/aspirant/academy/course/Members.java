package org.aspirant.academy.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.people.SubjectId;

/** Who is known in a course, and what they were given to do there. */
public interface Members {

    /**
     * Adds the person, or replaces their roles, test-user mark and time by those of this launch.
     */
    void seen(Attendee who, Instant at);

    Optional<Member> find(CourseKey course, SubjectId subject);

    /** Everybody known, in the order of their ids. */
    List<Member> all(CourseKey course);

    /**
     * Gives a role to a member.
     *
     * @return false if they hold it already
     */
    boolean assign(CourseKey course, SubjectId subject, StaffRole role, Instant at);

    /**
     * Takes a role back.
     *
     * @return false if they do not hold it
     */
    boolean withdraw(CourseKey course, SubjectId subject, StaffRole role);
}
