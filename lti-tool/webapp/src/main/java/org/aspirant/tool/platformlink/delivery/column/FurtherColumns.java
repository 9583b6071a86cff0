package org.aspirant.tool.platformlink.delivery.column;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;

/** Port: the columns that a plan wants beside the one of the link, as they were found or made. */
public interface FurtherColumns {

    /**
     * A column's address.
     *
     * @param column its id in the plan
     * @param container the list of line items that the course has now; what was found in another,
     *     as of a course before it was copied, is not found
     */
    Optional<URI> of(ActivityKey activity, String column, URI container);

    /** Keeps the address of a column that was found, or made. */
    void found(ActivityKey activity, String column, URI container, URI lineItem, Instant at);
}
