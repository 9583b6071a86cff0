package org.aspirant.practicelms.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A score as the tool sent it, read but not yet judged.
 *
 * @param userId whose score it is
 * @param scoreGiven as sent, on the scale of {@code scoreMaximum}
 * @param comment plain text
 * @param activityProgress as sent; values outside the vocabulary are kept, as platforms do
 * @param gradingProgress likewise
 * @param submission Canvas's extension, with its defaults if it was not sent
 */
public record ScoreMessage(
        String userId,
        Optional<BigDecimal> scoreGiven,
        Optional<BigDecimal> scoreMaximum,
        Optional<String> comment,
        String activityProgress,
        String gradingProgress,
        Instant timestamp,
        SubmissionExtension submission) {

    /** {@code gradingProgress} of a score that stands. */
    public static final String FULLY_GRADED = "FullyGraded";

    /** {@code gradingProgress} of a score that a person still has to look at. */
    public static final String PENDING_MANUAL = "PendingManual";

    /**
     * What Canvas lets a tool say about the submission that a score belongs to.
     *
     * @param newSubmission the message counts as a new attempt; Canvas's default is true
     * @param submissionType {@code none} never makes an attempt
     * @param data what is to be seen of it; for {@code basic_lti_launch} an address of the tool
     * @param submittedAt when the work was handed in; the same instant again makes no new attempt
     * @param contentItems files were sent along
     * @param preserveScore the message leaves the score as it is, even if it carries one
     * @param prioritizeNonToolGrade a score that is in is not overwritten
     */
    public record SubmissionExtension(
            boolean newSubmission,
            String submissionType,
            Optional<String> data,
            Optional<Instant> submittedAt,
            boolean contentItems,
            boolean preserveScore,
            boolean prioritizeNonToolGrade) {

        /** What holds if a message says nothing. */
        public static final SubmissionExtension DEFAULT =
                new SubmissionExtension(
                        true,
                        "external_tool",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false);

        /** The address that a grader opens by a launch, if the message names one. */
        public Optional<String> launch() {
            return data.filter(address -> submissionType.equals("basic_lti_launch"));
        }

        /** The message asks for a new attempt. */
        public boolean makesAttempt() {
            return newSubmission && !submissionType.equals("none");
        }
    }
}
