package org.aspirant.tool.administration.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Port: attempts to sign in, counted before they are judged, so that many at once count too. */
public interface Attempts {

    /**
     * Counts an attempt, unless it has to wait; one that has to wait is not counted.
     *
     * @param subject a name or an address; only a keyed hash of it is kept
     * @return how long it has to wait; empty if it may be made
     */
    Optional<Duration> make(String subject, Allowance allowance, Instant now);

    /** Forgets all attempts of a subject. */
    void forget(String subject);

    /** Takes back attempts of a subject that turned out to be right. */
    void takeBack(String subject, int attempts);
}
