package org.aspirant.tool.platformlink.delivery.column;

import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;

/**
 * Port: whose turn it is to look for a column and to make it. Grades of many people leave at once,
 * from several nodes; without turns each would make a column of its own.
 */
public interface ColumnMaking {

    /**
     * Begins, if nobody else has. A turn that was not ended is over after two minutes: its node has
     * died.
     *
     * @param column its id in the plan
     */
    boolean begin(ActivityKey activity, String column, Instant now);

    /** Ends the turn, whatever came of it. */
    void end(ActivityKey activity, String column);
}
