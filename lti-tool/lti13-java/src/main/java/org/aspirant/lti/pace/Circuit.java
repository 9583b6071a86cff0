package org.aspirant.lti.pace;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a platform is worth calling at the moment.
 *
 * <p>Open to calls until {@value #FAILURES} in a row have failed; then shut for a while that
 * doubles with each further failure; after it one call at a time goes through, and the first that
 * succeeds opens it to all. Safe for use by several threads.
 */
final class Circuit {

    /** So many failures in a row are no accident. */
    static final int FAILURES = 5;

    /** A trial call that never came back is forgotten after so long. */
    static final Duration TRIAL = Duration.ofSeconds(15);

    private static final Duration WHILE_TRYING = Duration.ofSeconds(1);

    private final Backoff backoff;
    private int failures;
    private Instant shutUntil = Instant.MIN;
    private Instant tryingUntil = Instant.MIN;

    Circuit(Backoff backoff) {
        this.backoff = backoff;
    }

    /** How long to wait before a call; zero where it may be made now. */
    synchronized Duration wait(Instant now) {
        if (failures < FAILURES) {
            return Duration.ZERO;
        }
        if (now.isBefore(shutUntil)) {
            return Duration.between(now, shutUntil);
        }
        if (now.isBefore(tryingUntil)) {
            return WHILE_TRYING;
        }
        tryingUntil = now.plus(TRIAL);
        return Duration.ZERO;
    }

    synchronized void succeeded() {
        failures = 0;
        shutUntil = Instant.MIN;
        tryingUntil = Instant.MIN;
    }

    synchronized void failed(Instant now) {
        failures++;
        tryingUntil = Instant.MIN;
        if (failures >= FAILURES) {
            shutUntil = now.plus(backoff.after(failures - FAILURES + 1, Duration.ZERO));
        }
    }
}
