package org.aspirant.tool.platformlink.delivery;

/**
 * Port of the outbox: takes one message to the platform.
 *
 * <p>Called with no transaction open, by one thread at a time for each person and activity; a node
 * that was thought dead may still call as well, so an attempt after the first reads before it
 * writes.
 */
@FunctionalInterface
public interface Delivery {

    /**
     * Makes one attempt.
     *
     * @throws RuntimeException for a bug or a broken connection; it is tried again, like a {@link
     *     DeliveryOutcome.RetryAfter}
     */
    DeliveryOutcome deliver(PendingScore score);
}
