package org.aspirant.tool.platformlink.review;

import java.util.Optional;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.platformlink.session.LaunchId;

/** Port: which launches asked for one submission; forgotten when the launch ends. */
public interface ReviewRequests {

    void begin(LaunchId launch, SubmissionId submission);

    Optional<SubmissionId> of(LaunchId launch);
}
