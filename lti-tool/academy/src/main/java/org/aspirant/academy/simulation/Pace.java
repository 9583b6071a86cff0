package org.aspirant.academy.simulation;

import java.time.Duration;
import java.util.Optional;

/**
 * How much time a candidate takes for a timed scene. It may tell of a disability, so nobody but the
 * candidate is shown it.
 */
public enum Pace {
    AS_WRITTEN(100),
    HALF_AGAIN(150),
    TWICE(200),
    TEN_TIMES(1000),
    /** No limit. */
    OFF(0);

    private final int percent;

    Pace(int percent) {
        this.percent = percent;
    }

    /** The time there is where the author wrote so much; empty without a limit. */
    public Optional<Duration> of(Duration written) {
        return this == OFF
                ? Optional.empty()
                : Optional.of(written.multipliedBy(percent).dividedBy(100));
    }
}
