package org.aspirant.tool.platformlink.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When something is read by itself: each thing at a time of its own, so that a platform is never
 * asked for all of them at once.
 */
public final class Recurrence {

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLED = 16;

    private final Duration every;
    private final RandomGenerator random;

    /**
     * A recurrence.
     *
     * @param every how long after one reading the next follows, a quarter more or less; over zero
     */
    public Recurrence(Duration every, RandomGenerator random) {
        this.every = every;
        this.random = random;
    }

    /** The first reading: within the time that lies between two. */
    public Instant first(Instant now) {
        return now.plus(share(random.nextDouble()));
    }

    /** The reading after one that came to an end. */
    public Instant next(Instant now) {
        return now.plus(share(random.nextDouble(0.75, 1.25)));
    }

    /**
     * The reading after one that a passing trouble ended: after about one minute, two, four, and so
     * on, and never later than the next would be anyway.
     *
     * @param failures in a row before this one
     * @param least what the platform asked for
     */
    public Instant retry(int failures, Duration least, Instant now) {
        long doubled = FIRST_RETRY.toMillis() << Math.min(failures, MOST_DOUBLED);
        Duration spread = Duration.ofMillis((long) (doubled * random.nextDouble(0.75, 1.25)));
        Duration wait = spread.compareTo(least) < 0 ? least : spread;
        return wait.compareTo(every) < 0 ? now.plus(wait) : next(now);
    }

    private Duration share(double part) {
        return Duration.ofMillis((long) (every.toMillis() * part));
    }
}
