package org.aspirant.academy.school;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves on by a second whenever somebody looks at it. */
public final class Ticking extends Clock {

    public static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private Instant now = START;

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }

    /** Lets so much time pass, and nobody look. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
