package org.aspirant.tool.persistence.outbox;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnName;
import org.aspirant.tool.persistence.Keys;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.platformlink.delivery.DeliveryFault;
import org.aspirant.tool.platformlink.delivery.PendingScore;
import org.aspirant.tool.platformlink.delivery.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One row of the outbox.
 *
 * @param number in the order of queueing
 * @param points null for progress without a grade
 * @param stamp the timestamp that its last attempt carried, null before the first
 */
record Departure(
        long number,
        ActivityKey place,
        SubjectId subject,
        ColumnName column,
        Progress.Stage stage,
        PendingScore.@Nullable Points points,
        Instant happenedAt,
        Instant queuedAt,
        Standing.State state,
        int attempts,
        @Nullable Instant stamp,
        @Nullable DeliveryFault fault,
        String detail,
        @Nullable Instant nextAttempt,
        @Nullable Instant settledAt) {

    /** Whether the platform has this grade, or has one in its place. */
    boolean hasArrived() {
        return isGraded() && (state == Standing.State.SENT || state == Standing.State.OVERRIDDEN);
    }

    boolean isWaiting() {
        return state == Standing.State.WAITING;
    }

    boolean isGraded() {
        return points != null;
    }

    static Departure of(ResultSet row) throws SQLException {
        String fault = row.getString("last_reason");
        String detail = row.getString("last_detail");
        return new Departure(
                row.getLong("number"),
                Keys.place(row),
                new SubjectId(row.getString("subject_id")),
                new ColumnName(row.getString("column_id"), row.getString("column_title")),
                Progress.Stage.valueOf(row.getString("stage")),
                points(row.getString("given"), row.getString("maximum")),
                Rows.instant(row, "happened_at"),
                Rows.instant(row, "queued_at"),
                Standing.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instantOrNull(row, "stamp"),
                fault == null ? null : DeliveryFault.valueOf(fault),
                detail == null ? "" : detail,
                Rows.instantOrNull(row, "next_attempt_at"),
                Rows.instantOrNull(row, "settled_at"));
    }

    private static PendingScore.@Nullable Points points(
            @Nullable String given, @Nullable String maximum) {
        return given == null || maximum == null
                ? null
                : new PendingScore.Points(new BigDecimal(given), new BigDecimal(maximum));
    }

    /** Whether the platform was told that there is something to grade. */
    boolean hasAnnounced() {
        return stage != Progress.Stage.STARTED
                && (state == Standing.State.SENT || state == Standing.State.OVERRIDDEN);
    }

    /** What is to be sent, as the given attempt of this row. */
    PendingScore pending(
            Instant timestamp,
            PendingScore.@Nullable Points delivered,
            boolean announced,
            int attempt) {
        return new PendingScore(
                place,
                subject,
                column,
                points,
                stage,
                happenedAt,
                timestamp,
                delivered,
                announced,
                attempt,
                fault);
    }
}
