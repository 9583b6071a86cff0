package org.aspirant.tool.platformlink.delivery;

import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * Where one person's newest grade is on its way to a column of the gradebook.
 *
 * @param points what was released
 * @param attempts how often it was sent so far
 * @param fault why it is not there yet; null if nothing went wrong
 * @param detail for the administrator: a status, never a token or a name; empty for none
 * @param queuedAt when it was released
 * @param nextAttempt when it is sent again; null unless it waits after an attempt
 * @param settledAt when it arrived or was given up; null while it is on its way
 */
public record Standing(
        ActivityKey place,
        SubjectId subject,
        ColumnName column,
        PendingScore.Points points,
        State state,
        int attempts,
        @Nullable DeliveryFault fault,
        String detail,
        Instant queuedAt,
        @Nullable Instant nextAttempt,
        @Nullable Instant settledAt) {

    /** Whose grade it is, and in which column. */
    public Cell cell() {
        return new Cell(subject, column.id());
    }

    /** A constant is never renamed: rows hold its name. */
    public enum State {
        /** On its way, or waiting for a platform that does not answer. */
        WAITING,
        /** The platform has it. */
        SENT,
        /** Somebody changed it in the platform; theirs stays. */
        OVERRIDDEN,
        /** It will not arrive unless somebody does something. */
        DEAD,
        /** A newer one was sent in its place. */
        SUPERSEDED
    }
}
