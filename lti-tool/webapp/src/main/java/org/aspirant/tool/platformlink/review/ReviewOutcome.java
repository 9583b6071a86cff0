package org.aspirant.tool.platformlink.review;

import org.aspirant.academy.submission.SubmissionId;

/** Whether somebody may look at the work that a launch asks for. */
public sealed interface ReviewOutcome {

    /** They may. */
    record Allowed(SubmissionId submission) implements ReviewOutcome {}

    /** They may not, or there is none. */
    record NotAllowed(ReviewFault fault) implements ReviewOutcome {}
}
