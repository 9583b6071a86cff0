package org.aspirant.tool.persistence.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time, from one second to two
 * minutes, and half as much more or less by chance, so that a platform that comes back is not met
 * by everybody at once.
 */
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(2);

    /** No platform makes us wait longer than that by asking for it. */
    static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private static final int MANY = 20;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The wait after an attempt.
     *
     * @param attempt 1 for the first
     * @param asked what the platform asked for; zero if it did not
     */
    Duration after(int attempt, Duration asked) {
        long doubled = FIRST.toMillis() << Math.min(attempt - 1, MANY);
        long spread = (long) (Math.min(doubled, LONGEST.toMillis()) * random.nextDouble(0.5, 1.5));
        long least = Math.min(asked.toMillis(), LONGEST_ASKED.toMillis());
        return Duration.ofMillis(Math.max(spread, least));
    }
}
