package org.aspirant.tool.platformlink.admission;

import org.aspirant.tool.platformlink.review.ReviewFault;
import org.aspirant.tool.platformlink.session.OpenedLaunch;

/** Whether a verified launch is let in. */
public sealed interface AdmissionOutcome {

    /** Ids are ours from here on. */
    record Entered(OpenedLaunch launch) implements AdmissionOutcome {}

    /** The work that was asked for is not opened. */
    record NotReviewed(ReviewFault fault) implements AdmissionOutcome {}

    /** An administrator of the tool has to say which organization this deployment belongs to. */
    record DeploymentWaits() implements AdmissionOutcome {}
}
