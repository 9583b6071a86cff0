package org.aspirant.practicelms.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Scores in the Moodle manner.
 *
 * <p>A timestamp has to be later than the stored one in whole seconds. Anything but a fully graded
 * message with a score erases the grade; with a comment the platform then remembers its own time,
 * without one it remembers nothing, so that even an older message is taken next. A missing comment
 * erases the comment. More than the maximum is cut to the maximum.
 *
 * <p>Measured on Moodle 4.5.6, but for one thing: that a grade which a teacher has overridden stays
 * in sight, while messages are still answered with 200, is Moodle's documented habit.
 */
final class MoodleRules implements GradingRules {

    /** Moodle stores grades with five decimals. */
    private static final int DECIMALS = 5;

    @Override
    public ScoreOutcome judge(ScoreMessage message, Situation situation) {
        if (!situation.isStudent()) {
            return new ScoreOutcome.Refused(
                    400, "The user " + message.userId() + " is not a student of this course.");
        }
        if (message.scoreGiven().isPresent() && message.scoreMaximum().isEmpty()) {
            return new ScoreOutcome.Refused(400, "scoreGiven came without scoreMaximum.");
        }
        if (message.scoreMaximum().filter(maximum -> maximum.signum() <= 0).isPresent()) {
            return new ScoreOutcome.Refused(400, "scoreMaximum has to be more than 0.");
        }
        if (message.scoreGiven().filter(given -> given.signum() < 0).isPresent()) {
            return new ScoreOutcome.Refused(400, "scoreGiven has to be 0 or more.");
        }
        Instant second = message.timestamp().truncatedTo(ChronoUnit.SECONDS);
        Optional<Instant> stored = situation.standing().stored();
        if (stored.filter(time -> !second.isAfter(time.truncatedTo(ChronoUnit.SECONDS)))
                .isPresent()) {
            return new ScoreOutcome.Refused(
                    409,
                    "The timestamp "
                            + second
                            + " is not later than the stored "
                            + stored.get().truncatedTo(ChronoUnit.SECONDS)
                            + " in whole seconds.");
        }
        return take(message, situation, second);
    }

    private static ScoreOutcome take(ScoreMessage message, Situation situation, Instant second) {
        Standing before = situation.standing().withMessage(message, situation.now());
        if (before.overridden()) {
            return new ScoreOutcome.Taken(
                    before, "Taken, not shown: the grade was set by a person here.");
        }
        if (message.scoreGiven().isPresent()
                && message.gradingProgress().equals(ScoreMessage.FULLY_GRADED)) {
            BigDecimal score = onScaleOf(situation.lineItem(), message);
            return new ScoreOutcome.Taken(
                    before.graded(Optional.of(score), message.comment(), Optional.of(second)),
                    "Stored.");
        }
        Optional<Instant> remembered = message.comment().map(comment -> situation.now());
        return new ScoreOutcome.Taken(
                before.graded(Optional.empty(), message.comment(), remembered),
                situation.standing().score().isPresent()
                        ? "Erased the grade: not fully graded, or no score."
                        : "Taken without a score.");
    }

    private static BigDecimal onScaleOf(LineItem lineItem, ScoreMessage message) {
        BigDecimal scaled =
                message.scoreGiven()
                        .orElse(BigDecimal.ZERO)
                        .multiply(lineItem.scoreMaximum())
                        .divide(
                                message.scoreMaximum().orElse(lineItem.scoreMaximum()),
                                DECIMALS,
                                RoundingMode.HALF_UP);
        return scaled.min(lineItem.scoreMaximum());
    }
}
