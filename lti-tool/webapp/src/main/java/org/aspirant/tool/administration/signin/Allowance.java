package org.aspirant.tool.administration.signin;

import java.time.Duration;

/**
 * How many attempts are free, and how the wait grows after them: it doubles with each attempt up to
 * the longest, and never becomes a lock.
 *
 * @param free attempts without any wait
 * @param first wait after them
 * @param longest wait
 */
public record Allowance(int free, Duration first, Duration longest) {

    /**
     * For one name. The longest wait is short, so that whoever keeps guessing somebody's password
     * cannot keep that person out.
     */
    public static final Allowance NAME =
            new Allowance(6, Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** For one address, behind which may be a whole university. */
    public static final Allowance ADDRESS =
            new Allowance(30, Duration.ofSeconds(1), Duration.ofMinutes(15));

    /** A day without an attempt, and all is forgotten. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 30;

    /** How long after the given number of attempts the next one has to wait. */
    public Duration waitAfter(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        Duration wait = first.multipliedBy(1L << Math.min(attempts - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
