package org.aspirant.tool.platformlink.admission;

import java.time.Instant;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.claim.NrpsClaim;

/** Hears where verified launches say that the members of a course are listed. */
@FunctionalInterface
public interface OfferedLists {

    /** Keeps what a launch offers. Called in the unit of work that admits it. */
    void offered(CourseKey course, NrpsClaim claim, Instant at);
}
