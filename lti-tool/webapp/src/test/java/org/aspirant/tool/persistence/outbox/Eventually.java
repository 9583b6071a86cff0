package org.aspirant.tool.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that other threads bring about. */
final class Eventually {

    private static final Duration BOUND = Duration.ofSeconds(30);

    private Eventually() {}

    static void becomesTrue(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + BOUND.toNanos();
        boolean met = condition.getAsBoolean();
        while (!met && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            met = condition.getAsBoolean();
        }
        assertThat(met).as(what).isTrue();
    }
}
