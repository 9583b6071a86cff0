package org.aspirant.academy.overview;

import java.util.Map;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.course.CourseKey;

/** Counts a whole course at once, without reading what it counts. */
@FunctionalInterface
public interface Tallies {

    /** By activity; one in which nobody has begun is missing. */
    Map<ActivityId, Tally> inCourse(CourseKey course);
}
