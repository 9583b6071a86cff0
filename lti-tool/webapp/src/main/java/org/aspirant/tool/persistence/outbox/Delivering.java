package org.aspirant.tool.persistence.outbox;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.lti.pace.Backoff;
import org.aspirant.tool.platformlink.delivery.Delivery;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.AlreadyThere;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.DeadLetter;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.Delivered;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.Overridden;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome.RetryAfter;
import org.aspirant.tool.platformlink.delivery.DeliverySwitch;
import org.aspirant.tool.platformlink.delivery.Standing.State;

/** Sends the newest message of one pair and notes what became of it. */
public final class Delivering {

    /** After so long a message is given up and waits for a person. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final System.Logger LOG = System.getLogger("org.aspirant.delivery");

    private final Outbox outbox;
    private final Outcomes outcomes;
    private final Delivery delivery;
    private final DeliverySwitch deliverySwitch;
    private final Clock clock;
    private final Backoff backoff;

    public Delivering(
            Outbox outbox,
            Outcomes outcomes,
            Delivery delivery,
            DeliverySwitch deliverySwitch,
            Clock clock,
            Backoff backoff) {
        this.outbox = outbox;
        this.outcomes = outcomes;
        this.delivery = delivery;
        this.deliverySwitch = deliverySwitch;
        this.clock = clock;
        this.backoff = backoff;
    }

    /**
     * Makes one attempt.
     *
     * @return when to try this pair again; empty if it is done, or there is nothing to do
     */
    Optional<Instant> deliver(Pair pair) {
        if (isPaused()) {
            return Optional.empty();
        }
        return outbox.begin(pair).flatMap(attempt -> note(attempt, send(attempt)));
    }

    boolean isPaused() {
        return deliverySwitch.paused().isPresent();
    }

    private DeliveryOutcome send(Attempt attempt) {
        try {
            return delivery.deliver(attempt.score());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Delivery " + attempt.number() + " failed", e);
            return new RetryAfter(
                    Duration.ZERO, DeliveryFault.FAILED, e.getClass().getSimpleName());
        }
    }

    private Optional<Instant> note(Attempt attempt, DeliveryOutcome outcome) {
        if (outcome instanceof RetryAfter again) {
            return later(attempt, again);
        }
        if (outcome instanceof DeadLetter dead) {
            outcomes.settle(attempt, State.DEAD, dead.fault(), dead.detail());
        } else if (outcome instanceof Overridden kept) {
            outcomes.overridden(attempt, kept.shown(), kept.detail());
        } else if (outcome instanceof AlreadyThere || outcome instanceof Delivered) {
            outcomes.delivered(attempt);
        }
        return Optional.empty();
    }

    private Optional<Instant> later(Attempt attempt, RetryAfter again) {
        Instant now = clock.instant();
        if (attempt.age(now).compareTo(PATIENCE) > 0) {
            outcomes.settle(
                    attempt,
                    State.DEAD,
                    DeliveryFault.GAVE_UP,
                    again.fault() + " " + again.detail());
            return Optional.empty();
        }
        Instant next = now.plus(backoff.after(attempt.score().attempt(), again.least()));
        outcomes.failed(attempt, again.fault(), again.detail(), next);
        return Optional.of(next);
    }
}
