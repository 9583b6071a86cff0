package org.aspirant.tool.web.play;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.aspirant.academy.play.Deadline;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.tool.web.page.Messages;

/**
 * The time that a scene with a limit has left.
 *
 * @param seconds rounded up, so that a page never ends before we do; 0 once the time is up
 * @param until when it runs out
 * @param silence id of the choice that is taken then
 */
public record Countdown(long seconds, Instant until, String silence) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

    static Optional<Countdown> of(OpenOutcome.Open open) {
        Deadline deadline = open.at().deadline();
        Duration left = open.left();
        return deadline == null || left == null
                ? Optional.empty()
                : Optional.of(
                        new Countdown(
                                Math.max(0, left.plusMillis(999).toSeconds()),
                                deadline.at(),
                                deadline.silence()));
    }

    public boolean isUp() {
        return seconds == 0;
    }

    /** Such as {@code 1 min 30 s}. */
    public String text(Messages words) {
        return text(Duration.ofSeconds(seconds), words);
    }

    /** The time of day in UTC; a script tells it in the reader's own zone. */
    public String time() {
        return TIME.format(until.atOffset(ZoneOffset.UTC));
    }

    /** A length of time in minutes and seconds. */
    public static String text(Duration time, Messages words) {
        return words.get("time.left", time.toMinutes(), time.toSecondsPart());
    }
}
