package org.aspirant.tool.platformlink.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may happen in a minute, counted apart for each key, in the memory of this
 * node.
 *
 * <p>Each key begins with a whole minute's allowance and gets it back evenly: after a minute of
 * quiet all of it. Of more than {@value #MOST_KEYS} keys those that were used longest ago are
 * forgotten, which gives them their whole allowance again.
 *
 * <p>Safe for use by several threads.
 */
public final class Allowance {

    static final int MOST_KEYS = 10_000;

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final Clock clock;
    private final Map<String, Rest> rests = new LinkedHashMap<>(16, 0.75f, true);

    /** What was left of an allowance at a moment. */
    private record Rest(double left, Instant at) {}

    /**
     * An allowance that nobody has used.
     *
     * @param perMinute 0 for no limit
     * @throws IllegalArgumentException if it is negative
     */
    public Allowance(int perMinute, Clock clock) {
        if (perMinute < 0) {
            throw new IllegalArgumentException("an allowance is 0 or more, got " + perMinute);
        }
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Whether nothing is left for now. */
    public synchronized boolean isUsedUp(String key) {
        return perMinute > 0 && left(key, clock.instant()) < 1;
    }

    /**
     * Takes one away.
     *
     * @return false if nothing was left to take
     */
    public synchronized boolean use(String key) {
        if (perMinute == 0) {
            return true;
        }
        Instant now = clock.instant();
        double left = left(key, now);
        boolean enough = left >= 1;
        rests.put(key, new Rest(enough ? left - 1 : left, now));
        if (rests.size() > MOST_KEYS) {
            Iterator<String> longestAgo = rests.keySet().iterator();
            longestAgo.next();
            longestAgo.remove();
        }
        return enough;
    }

    private double left(String key, Instant now) {
        Rest rest = rests.get(key);
        if (rest == null) {
            return perMinute;
        }
        double passed = Math.max(0, Duration.between(rest.at(), now).toNanos()) / MINUTE;
        return Math.min(perMinute, rest.left() + passed * perMinute);
    }
}
