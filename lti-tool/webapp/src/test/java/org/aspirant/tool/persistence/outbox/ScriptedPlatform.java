package org.aspirant.tool.persistence.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.aspirant.tool.platformlink.delivery.Delivery;
import org.aspirant.tool.platformlink.delivery.DeliveryOutcome;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.jspecify.annotations.Nullable;

/** Answers as it was told, then takes everything; remembers what it was sent. */
final class ScriptedPlatform implements Delivery {

    final List<PendingScore> received = new CopyOnWriteArrayList<>();
    private final Deque<Function<PendingScore, DeliveryOutcome>> script = new ArrayDeque<>();

    ScriptedPlatform then(DeliveryOutcome outcome) {
        return then(score -> outcome);
    }

    synchronized ScriptedPlatform then(Function<PendingScore, DeliveryOutcome> answer) {
        script.add(answer);
        return this;
    }

    @Override
    public DeliveryOutcome deliver(PendingScore score) {
        received.add(score);
        var next = next();
        return next == null ? new DeliveryOutcome.Delivered() : next.apply(score);
    }

    private synchronized @Nullable Function<PendingScore, DeliveryOutcome> next() {
        return script.poll();
    }

    /** The points of everything that was sent, in order; {@code -} for progress. */
    List<String> points() {
        return received.stream()
                .map(score -> score.points() == null ? "-" : score.points().given().toPlainString())
                .toList();
    }
}
