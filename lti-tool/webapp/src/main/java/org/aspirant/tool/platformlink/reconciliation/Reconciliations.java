package org.aspirant.tool.platformlink.reconciliation;

import java.time.Instant;
import java.util.Map;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.tool.platformlink.delivery.Cell;
import org.aspirant.tool.platformlink.delivery.PendingScore.Points;
import org.jspecify.annotations.Nullable;

/** Port: what gradebooks show otherwise than they took it, and when each was last read. */
public interface Reconciliations {

    /** The grades of an activity that differ, as last seen. */
    Map<Cell, Difference> differences(ActivityKey place);

    /** How far the reading is; {@code NOTHING_THERE} where no grade was delivered. */
    GradebookReading reading(ActivityKey place);

    /**
     * Has the columns read as soon as may be; whoever asks while that is under way changes nothing.
     *
     * @return false if no grade of the activity was ever delivered
     */
    boolean ask(ActivityKey place, Instant at);

    /** How often in a row a column could not be read. */
    int failures(ActivityKey place);

    /** A reading begins. */
    void begun(ActivityKey place, Instant at);

    /** The gradebook shows this grade as it took it. */
    void same(ActivityKey place, Cell cell);

    /**
     * The gradebook shows another grade; seen before in the same form it stays as of then.
     *
     * @param shown null where it shows none any more
     */
    void differs(ActivityKey place, Cell cell, @Nullable Points shown, Instant at);

    /** Every delivered grade was compared. */
    void compared(ActivityKey place, Instant at, Instant next);

    /**
     * A column could not be read.
     *
     * @param detail for the administrator: a status, never a token or a name
     */
    void failed(ActivityKey place, ReadingFault fault, String detail, Instant at, Instant next);
}
