package org.aspirant.lti.gradebook;

import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A column of the gradebook.
 *
 * @param address of the line item, and all that names it
 * @param label the heading
 * @param maximum the highest score
 * @param resourceId the tool's own name for what is graded
 * @param tag the tool's own name for this column among several
 * @param resourceLinkId the link it belongs to; null for a column of its own
 */
public record LineItem(
        URI address,
        String label,
        BigDecimal maximum,
        @Nullable String resourceId,
        @Nullable String tag,
        @Nullable String resourceLinkId) {}
