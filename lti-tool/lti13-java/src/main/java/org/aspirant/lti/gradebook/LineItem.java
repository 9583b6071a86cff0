package org.aspirant.lti.gradebook;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.json.StrictJson;
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
        @Nullable String resourceLinkId) {

    /** The same column under another heading. */
    public LineItem labelled(String other) {
        return new LineItem(address, other, maximum, resourceId, tag, resourceLinkId);
    }

    /** The same column with another highest score; platforms rescale what stands in it. */
    public LineItem outOf(BigDecimal other) {
        return new LineItem(address, label, other, resourceId, tag, resourceLinkId);
    }

    /** The body of a request that changes it; a link that is left out would be let go. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", address.toString());
        json.putAll(NewLineItem.members(label, maximum, resourceId, tag));
        if (resourceLinkId != null) {
            json.put("resourceLinkId", resourceLinkId);
        }
        return StrictJson.write(json);
    }
}
