package org.aspirant.tool.persistence.outbox;

import java.time.Duration;

/**
 * How fast background work goes.
 *
 * @param polling how often due work is looked for
 * @param sweeping how long after one sweep the next begins
 * @param heartbeat how often a node says that it is alive; after {@link #MISSED_HEARTBEATS} of them
 *     without a word its work is taken over
 * @param tidying how often expired rows are removed
 */
public record Pace(Duration polling, Duration sweeping, Duration heartbeat, Duration tidying) {

    /** How many heartbeats a node may miss. */
    public static final int MISSED_HEARTBEATS = 4;

    /** For servers: a grade leaves within about two seconds, a dead node's work after 40. */
    public static Pace usual() {
        return new Pace(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(10),
                Duration.ofMinutes(5));
    }
}
