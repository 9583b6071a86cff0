package org.aspirant.lti.gradebook;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.json.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A column to be made. Without a resource link: in Moodle a link that has a second line item no
 * longer names its first one in launches.
 *
 * @param label the heading, not blank
 * @param maximum the highest score, more than 0
 * @param resourceId the tool's own name for what is graded
 * @param tag the tool's own name for this column among several
 */
public record NewLineItem(
        String label, BigDecimal maximum, @Nullable String resourceId, @Nullable String tag) {

    public NewLineItem {
        if (label.isBlank()) {
            throw new IllegalArgumentException("label must not be blank");
        }
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum must be more than 0, got " + maximum);
        }
    }

    /** The body of the request. */
    public String json() {
        return StrictJson.write(members(label, maximum, resourceId, tag));
    }

    /** What a tool may say of a column, whether it is new or not. */
    static Map<String, Object> members(
            String label, BigDecimal maximum, @Nullable String resourceId, @Nullable String tag) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("label", label);
        members.put("scoreMaximum", maximum);
        if (resourceId != null) {
            members.put("resourceId", resourceId);
        }
        if (tag != null) {
            members.put("tag", tag);
        }
        return members;
    }
}
