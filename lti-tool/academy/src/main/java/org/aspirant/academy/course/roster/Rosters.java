package org.aspirant.academy.course.roster;

import java.util.Collection;
import java.util.List;
import org.aspirant.academy.course.CourseKey;

/** Port: the class list of each course. */
public interface Rosters {

    /** Everybody who was ever on a list of the course, in the order of their ids. */
    List<Listed> all(CourseKey course);

    /** Adds these lines, each in place of the person's former one; other lines stay. */
    void keep(CourseKey course, Collection<Listed> lines);
}
