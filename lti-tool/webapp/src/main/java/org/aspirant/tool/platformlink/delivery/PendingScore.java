package org.aspirant.tool.platformlink.delivery;

import java.math.BigDecimal;
import java.time.Instant;
import org.aspirant.academy.activity.Progress;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.release.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * The newest message for one person in one column of an activity.
 *
 * @param column of the plan; progress goes to its own
 * @param points null for progress without a grade, which must leave any grade at the platform as it
 *     is
 * @param stage how far the person is; {@code RELEASED} with a grade
 * @param happenedAt when it was released, or when the progress was made
 * @param timestamp what the message must carry: whole seconds, later than any sent before for this
 *     person and activity
 * @param delivered the last grade for this person that the platform took or somebody changed there;
 *     null if there was none
 * @param announced whether the platform took an earlier message that the work is submitted
 * @param attempt 1 for the first; a later one does not know whether an earlier one arrived
 * @param fault what kept the attempt before from arriving; null for none
 */
public record PendingScore(
        ActivityKey place,
        SubjectId subject,
        ColumnName column,
        @Nullable Points points,
        Progress.Stage stage,
        Instant happenedAt,
        Instant timestamp,
        @Nullable Points delivered,
        boolean announced,
        int attempt,
        @Nullable DeliveryFault fault) {

    /** Whose message it is, and in which column. */
    public Cell cell() {
        return new Cell(subject, column.id());
    }

    /**
     * Whether the platform took this very grade before: what stands there now is its own affair.
     */
    public boolean isTheSameAgain() {
        return points != null
                && delivered != null
                && points.given().compareTo(delivered.given()) == 0
                && points.maximum().compareTo(delivered.maximum()) == 0;
    }

    /**
     * A grade.
     *
     * @param given 0 to {@code maximum}
     * @param maximum more than 0
     */
    public record Points(BigDecimal given, BigDecimal maximum) {}
}
