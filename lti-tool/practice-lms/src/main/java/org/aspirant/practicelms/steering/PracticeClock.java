package org.aspirant.practicelms.steering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The platform's clock: the real one, moved by an offset, or stopped at an instant. */
public final class PracticeClock extends Clock {

    private Clock source = Clock.systemUTC();

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the practice clock shows UTC only");
    }

    @Override
    public synchronized Instant instant() {
        return source.instant();
    }

    /** Runs ahead of the real time, or behind it if the offset is negative. */
    public synchronized void runAhead(Duration offset) {
        source = Clock.offset(Clock.systemUTC(), offset);
    }

    /** Stands still. */
    public synchronized void stopAt(Instant instant) {
        source = Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Moves on from where it is, stopped or not. */
    public synchronized void advance(Duration by) {
        source = Clock.offset(source, by);
    }

    /** Shows the real time again. */
    public synchronized void runTrue() {
        source = Clock.systemUTC();
    }
}
