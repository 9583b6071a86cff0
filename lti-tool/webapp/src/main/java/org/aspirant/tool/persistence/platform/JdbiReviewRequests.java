package org.aspirant.tool.persistence.platform;

import java.util.Optional;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.platformlink.review.ReviewRequests;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.jdbi.v3.core.Jdbi;

/** Which launches asked for one submission, in the database. */
public final class JdbiReviewRequests implements ReviewRequests {

    private final Jdbi jdbi;

    public JdbiReviewRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void begin(LaunchId launch, SubmissionId submission) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into review_request (launch_id, submission_id)
                                        values (:launch, :submission)""")
                                .bind("launch", launch)
                                .bind("submission", submission)
                                .execute());
    }

    @Override
    public Optional<SubmissionId> of(LaunchId launch) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select submission_id from review_request
                                        where launch_id = :launch""")
                                .bind("launch", launch)
                                .map(
                                        (row, context) ->
                                                new SubmissionId(row.getString("submission_id")))
                                .findOne());
    }
}
