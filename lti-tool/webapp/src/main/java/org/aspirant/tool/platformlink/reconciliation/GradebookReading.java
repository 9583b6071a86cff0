package org.aspirant.tool.platformlink.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading back of an activity's columns is.
 *
 * @param since when it came to this state
 * @param comparedAt when grades were last compared; null if they never were
 * @param fault why the last reading failed; null if it did not
 */
public record GradebookReading(
        State state,
        @Nullable Instant since,
        @Nullable Instant comparedAt,
        @Nullable ReadingFault fault) {

    /** Of an activity of which no grade was delivered. */
    public static final GradebookReading NOTHING_THERE =
            new GradebookReading(State.NOTHING_THERE, null, null, null);

    /** A constant is never renamed: rows hold its name. */
    public enum State {
        NOTHING_THERE,
        /** Grades were delivered and not compared so far. */
        NEVER,
        /** Somebody asked, and it begins soon. */
        WAITING,
        READING,
        COMPARED,
        FAILED;

        /** Whether it will be another one soon without anybody doing anything. */
        public boolean isUnderWay() {
            return this == WAITING || this == READING;
        }
    }
}
