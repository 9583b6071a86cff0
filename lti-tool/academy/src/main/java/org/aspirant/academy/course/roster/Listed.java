package org.aspirant.academy.course.roster;

import java.time.Instant;
import java.util.Set;
import org.aspirant.academy.course.CourseRole;
import org.aspirant.academy.people.SubjectId;

/**
 * One person's line on the class list.
 *
 * @param roles as listed, of somebody removed as listed last; may differ from those of launches
 * @param since when a list was asked for that first had the person in this status
 */
public record Listed(SubjectId subject, Set<CourseRole> roles, ListStatus status, Instant since) {

    public Listed {
        roles = Set.copyOf(roles);
    }
}
