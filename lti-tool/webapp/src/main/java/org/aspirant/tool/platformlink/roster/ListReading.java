package org.aspirant.tool.platformlink.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a course's list is.
 *
 * @param pages how many pages came, in this reading or the last one
 * @param people how many people were on them
 * @param since when it came to this state
 * @param wholeAt when the list was asked for that is kept; null if there never was one
 * @param fault why the last reading failed; null if it did not
 * @param next when it is read by itself
 */
public record ListReading(
        State state,
        int pages,
        int people,
        @Nullable Instant since,
        @Nullable Instant wholeAt,
        @Nullable SyncFault fault,
        @Nullable Instant next) {

    /** A course whose launches offer no list. */
    public static final ListReading NOT_OFFERED =
            new ListReading(State.NOT_OFFERED, 0, 0, null, null, null, null);

    /** A constant is never renamed: rows hold its name. */
    public enum State {
        NOT_OFFERED,
        /** Never read so far. */
        NEVER,
        /** Somebody asked, and it begins soon. */
        WAITING,
        READING,
        /** The last reading brought a whole list. */
        WHOLE,
        /** The last reading failed; an earlier list stays. */
        FAILED;

        /** Whether it will be another one soon without anybody doing anything. */
        public boolean isUnderWay() {
            return this == WAITING || this == READING;
        }
    }
}
