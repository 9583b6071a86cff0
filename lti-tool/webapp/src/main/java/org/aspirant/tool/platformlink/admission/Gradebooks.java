package org.aspirant.tool.platformlink.admission;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.lti.claim.AgsClaim;

/** Port: the line item of each activity, as verified launches said. */
public interface Gradebooks {

    /**
     * Keeps what a launch offers. An offer without a line item leaves a known one of the same
     * container as it is.
     */
    void offered(ActivityKey activity, AgsClaim claim, Instant at);

    /** Keeps the line item that was created in, or found at, the platform. */
    void found(ActivityKey activity, URI lineItem, Instant at);

    /** The activity of a course whose column this is; empty for a column that nobody named. */
    Optional<ActivityKey> activityOf(CourseKey course, URI lineItem);

    /** What is known; empty as long as no launch offered grades. */
    Optional<AgsClaim> of(ActivityKey activity);
}
