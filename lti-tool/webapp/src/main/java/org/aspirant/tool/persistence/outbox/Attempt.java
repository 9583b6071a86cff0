package org.aspirant.tool.persistence.outbox;

import java.time.Duration;
import java.time.Instant;
import org.aspirant.tool.platformlink.delivery.PendingScore;

/**
 * A message that is being sent.
 *
 * @param number of its row
 * @param queuedAt when it was released
 */
record Attempt(long number, Instant queuedAt, PendingScore score) {

    Duration age(Instant now) {
        return Duration.between(queuedAt, now);
    }
}
