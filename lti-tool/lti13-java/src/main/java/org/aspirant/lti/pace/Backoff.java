package org.aspirant.lti.pace;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time, from one second to two
 * minutes, and half as much more or less by chance, so that a platform that comes back is not met
 * by everybody at once. A platform that asks for a longer wait gets it, within a limit.
 */
public final class Backoff {

    public static final Duration FIRST = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int MANY = 20;

    private final RandomGenerator random;
    private final Duration limit;

    /**
     * A way to wait.
     *
     * @param limit no wait is longer, whatever a platform asks for; more than zero
     */
    public Backoff(RandomGenerator random, Duration limit) {
        this.random = random;
        this.limit = limit;
    }

    /**
     * The wait after an attempt.
     *
     * @param attempt 1 for the first
     * @param asked what the platform asked for; zero if it did not
     */
    public Duration after(int attempt, Duration asked) {
        long doubled = FIRST.toMillis() << Math.min(attempt - 1, MANY);
        long spread = (long) (Math.min(doubled, LONGEST.toMillis()) * random.nextDouble(0.5, 1.5));
        long wait = Math.max(spread, asked.toMillis());
        return Duration.ofMillis(Math.min(wait, limit.toMillis()));
    }
}
