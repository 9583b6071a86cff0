package org.aspirant.practicelms.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Scores in the Canvas manner.
 *
 * <p>A timestamp older than the stored one is refused with 400; the same instant again is taken.
 * {@code FullyGraded} and {@code PendingManual} use the score; any other progress, or no score,
 * sets the score to nothing unless {@code preserve_score} is sent. {@code preserve_score} wins over
 * a score in the same message: nothing is written. {@code prioritize_non_tool_grade} leaves any
 * score that is in. A score may exceed the maximum. A comment stays until another one arrives.
 * Unless told otherwise a message is a new attempt.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/resources/score">Canvas,
 *     Score</a>
 */
final class CanvasRules implements GradingRules {

    /** How far a submission time may lie in the future. */
    private static final Duration FUTURE_LEEWAY = Duration.ofMinutes(1);

    @Override
    public ScoreOutcome judge(ScoreMessage message, Situation situation) {
        return fault(message, situation)
                .map(refused -> (ScoreOutcome) refused)
                .orElseGet(() -> take(message, situation));
    }

    private static Optional<ScoreOutcome.Refused> fault(ScoreMessage message, Situation situation) {
        if (!situation.isStudent()) {
            return refuse(422, "User not found in course or is not a student.");
        }
        Optional<Instant> stored = situation.standing().stored();
        if (stored.filter(time -> time.isAfter(message.timestamp())).isPresent()) {
            return refuse(
                    400,
                    "The timestamp "
                            + message.timestamp()
                            + " is before the last update at "
                            + stored.get()
                            + ".");
        }
        if (usesScore(message)) {
            Optional<String> wrong = faultOfScore(message);
            if (wrong.isPresent()) {
                return refuse(422, wrong.get());
            }
        }
        Optional<Instant> submittedAt = message.submission().submittedAt();
        if (submittedAt
                .filter(time -> time.isAfter(situation.now().plus(FUTURE_LEEWAY)))
                .isPresent()) {
            return refuse(400, "The submission time " + submittedAt.get() + " lies in the future.");
        }
        if (message.submission().submissionType().equals("online_upload")
                && !message.submission().contentItems()) {
            return refuse(422, "A submission of type online_upload needs content_items.");
        }
        int allowed = situation.attemptsAllowed();
        if (message.submission().makesAttempt()
                && allowed > 0
                && situation.standing().attempts() >= allowed) {
            return refuse(
                    422,
                    "The most attempts allowed for this submission, " + allowed + ", are used.");
        }
        return Optional.empty();
    }

    private static Optional<String> faultOfScore(ScoreMessage message) {
        if (message.scoreMaximum().isEmpty()) {
            return Optional.of("scoreMaximum has to come with scoreGiven.");
        }
        int sign = message.scoreMaximum().get().signum();
        if (sign < 0) {
            return Optional.of("scoreMaximum has to be 0 or more.");
        }
        if (sign == 0) {
            return Optional.of("scoreMaximum cannot be 0 where the line item's maximum is not.");
        }
        if (message.scoreGiven().filter(given -> given.signum() < 0).isPresent()) {
            return Optional.of("scoreGiven has to be 0 or more.");
        }
        return Optional.empty();
    }

    private static ScoreOutcome take(ScoreMessage message, Situation situation) {
        Standing standing = situation.standing().withMessage(message, situation.now());
        if (message.submission().makesAttempt()) {
            Instant at = message.submission().submittedAt().orElse(situation.now());
            if (standing.submittedAt().filter(at::equals).isEmpty()) {
                standing = standing.withAttempt(at, message.submission().launch());
            }
        }
        Optional<String> comment =
                message.comment().filter(text -> !text.isBlank()).or(standing::comment);
        Optional<Instant> stored = Optional.of(message.timestamp());
        Optional<BigDecimal> present = standing.score();
        if (message.submission().preserveScore()) {
            return new ScoreOutcome.Taken(
                    standing.keepingScore(comment, stored),
                    usesScore(message)
                            ? "Taken; preserve_score kept the score that was there, not this one."
                            : "Taken; the score that was there is preserved.");
        }
        if (!usesScore(message)) {
            return new ScoreOutcome.Taken(
                    standing.graded(Optional.empty(), comment, stored),
                    present.isPresent()
                            ? "Set the score to nothing: no score that counts came with it."
                            : "Taken without a score.");
        }
        if (message.submission().prioritizeNonToolGrade() && present.isPresent()) {
            return new ScoreOutcome.Taken(
                    standing.keepingScore(comment, stored),
                    "Taken; the score that is in has priority.");
        }
        return new ScoreOutcome.Taken(
                standing.graded(
                        Optional.of(onScaleOf(situation.lineItem(), message)), comment, stored),
                message.gradingProgress().equals(ScoreMessage.PENDING_MANUAL)
                        ? "Stored; someone still has to look at it."
                        : "Stored.");
    }

    private static boolean usesScore(ScoreMessage message) {
        return message.scoreGiven().isPresent()
                && (message.gradingProgress().equals(ScoreMessage.FULLY_GRADED)
                        || message.gradingProgress().equals(ScoreMessage.PENDING_MANUAL));
    }

    private static BigDecimal onScaleOf(LineItem lineItem, ScoreMessage message) {
        return message.scoreGiven()
                .orElse(BigDecimal.ZERO)
                .multiply(lineItem.scoreMaximum())
                .divide(
                        message.scoreMaximum().orElse(lineItem.scoreMaximum()),
                        MathContext.DECIMAL64);
    }

    private static Optional<ScoreOutcome.Refused> refuse(int status, String reason) {
        return Optional.of(new ScoreOutcome.Refused(status, reason));
    }
}
