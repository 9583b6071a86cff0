package org.aspirant.tool.platformlink.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;

/** Says where a grader can see what somebody submitted. */
@FunctionalInterface
public interface ShownWork {

    /** The person's work in an activity; empty as long as nothing was submitted. */
    Optional<Shown> of(ActivityKey place, SubjectId subject);

    /**
     * Something to see.
     *
     * @param launch an address of the tool, opened by a launch, which has to be authorised like any
     *     other: it is no secret
     */
    record Shown(URI launch, Instant submittedAt) {}
}
