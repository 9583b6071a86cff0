package org.aspirant.tool.administration.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Slows down whoever guesses, by address and by name, whether or not there is such a name. */
public final class Throttle {

    private final Attempts attempts;
    private final Clock clock;

    public Throttle(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How long an attempt from an address has to wait; empty if it may be made, and is counted. */
    public Optional<Duration> fromAddress(String address) {
        return attempts.make("address " + address, Allowance.ADDRESS, clock.instant());
    }

    /** The same for a name and the address it is tried from. */
    public Optional<Duration> forName(String nameKey, String address) {
        Instant now = clock.instant();
        return fromAddress(address).or(() -> attempts.make("name " + nameKey, Allowance.NAME, now));
    }

    /** An attempt from an address was right, and so no guess. */
    public void rightFrom(String address) {
        attempts.takeBack("address " + address, 1);
    }

    /** Somebody proved to be who they say, which took so many attempts. */
    public void right(String nameKey, String address, int made) {
        attempts.forget("name " + nameKey);
        attempts.takeBack("address " + address, made);
    }
}
