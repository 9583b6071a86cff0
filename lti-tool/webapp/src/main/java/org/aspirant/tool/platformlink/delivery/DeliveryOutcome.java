package org.aspirant.tool.platformlink.delivery;

import java.time.Duration;

/** What became of one attempt to deliver. */
public sealed interface DeliveryOutcome {

    /** The platform took it. */
    record Delivered() implements DeliveryOutcome {}

    /** The platform has it already, from an earlier attempt. */
    record AlreadyThere() implements DeliveryOutcome {}

    /**
     * Somebody changed the grade in the platform; theirs stays.
     *
     * @param shown what stands there, on the column's own scale
     */
    record Overridden(PendingScore.Points shown, String detail) implements DeliveryOutcome {}

    /**
     * Not now.
     *
     * @param least how long the platform asks to wait; zero leaves it to the outbox
     * @param detail for the administrator: a status, never a token or a name
     */
    record RetryAfter(Duration least, DeliveryFault fault, String detail)
            implements DeliveryOutcome {}

    /**
     * Never, unless a person does something.
     *
     * @param detail for the administrator: a status, never a token or a name
     */
    record DeadLetter(DeliveryFault fault, String detail) implements DeliveryOutcome {}
}
