package org.aspirant.practicelms.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Where one person stands on one line item.
 *
 * @param score on the line item's own scale; absent if there is none or it was erased
 * @param comment shown to the person
 * @param activityProgress of the last message that was taken
 * @param gradingProgress likewise
 * @param stored the time that later messages are compared with
 * @param attempts how many submissions the platform has counted (Canvas manner)
 * @param submittedAt of the newest attempt
 * @param shown the address that a grader opens to see the newest attempt, by a launch (Canvas
 *     manner)
 * @param overridden a person set the score here, in the gradebook
 * @param received when the last message that was taken arrived
 */
public record Standing(
        Optional<BigDecimal> score,
        Optional<String> comment,
        Optional<String> activityProgress,
        Optional<String> gradingProgress,
        Optional<Instant> stored,
        int attempts,
        Optional<Instant> submittedAt,
        Optional<String> shown,
        boolean overridden,
        Optional<Instant> received) {

    /** Nothing has arrived. */
    public static final Standing NONE =
            new Standing(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());

    /** The tool's grade, or none: from now on the score is the tool's again. */
    Standing graded(
            Optional<BigDecimal> newScore,
            Optional<String> newComment,
            Optional<Instant> newStored) {
        return new Standing(
                newScore,
                newComment,
                activityProgress,
                gradingProgress,
                newStored,
                attempts,
                submittedAt,
                shown,
                false,
                received);
    }

    /** The score stays as it is, whoever gave it. */
    Standing keepingScore(Optional<String> newComment, Optional<Instant> newStored) {
        return new Standing(
                score,
                newComment,
                activityProgress,
                gradingProgress,
                newStored,
                attempts,
                submittedAt,
                shown,
                overridden,
                received);
    }

    Standing withMessage(ScoreMessage message, Instant now) {
        return new Standing(
                score,
                comment,
                Optional.of(message.activityProgress()),
                Optional.of(message.gradingProgress()),
                stored,
                attempts,
                submittedAt,
                shown,
                overridden,
                Optional.of(now));
    }

    Standing withAttempt(Instant at, Optional<String> work) {
        return new Standing(
                score,
                comment,
                activityProgress,
                gradingProgress,
                stored,
                attempts + 1,
                Optional.of(at),
                work,
                overridden,
                received);
    }

    /** A grade set by hand, or a cell handed back to the tool if there is none. */
    Standing setByHand(Optional<BigDecimal> newScore, Instant now) {
        return new Standing(
                newScore,
                comment,
                activityProgress,
                gradingProgress,
                Optional.of(now),
                attempts,
                submittedAt,
                shown,
                newScore.isPresent(),
                received);
    }
}
