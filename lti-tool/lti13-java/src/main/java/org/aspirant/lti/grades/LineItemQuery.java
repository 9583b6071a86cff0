package org.aspirant.lti.grades;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aspirant.lti.gradebook.LineItem;
import org.aspirant.lti.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which columns to ask for. Platforms may ignore it, so answers are filtered once more.
 *
 * @param resourceLinkId only those of a link; null for all, like what follows
 * @param resourceId only those of what the tool calls so
 * @param tag only those with this tag
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0/#container-request-filters">LTI AGS
 *     2.0, Container request filters</a>
 */
public record LineItemQuery(
        @Nullable String resourceLinkId, @Nullable String resourceId, @Nullable String tag) {

    /** Every column that the tool may see. */
    public static final LineItemQuery ALL = new LineItemQuery(null, null, null);

    /** Only the columns of a link. */
    public LineItemQuery ofLink(String id) {
        return new LineItemQuery(id, resourceId, tag);
    }

    /** Only the columns of what the tool calls so. */
    public LineItemQuery ofResource(String id) {
        return new LineItemQuery(resourceLinkId, id, tag);
    }

    /** Only the columns with a tag. */
    public LineItemQuery tagged(String word) {
        return new LineItemQuery(resourceLinkId, resourceId, word);
    }

    boolean matches(LineItem item) {
        return (resourceLinkId == null || resourceLinkId.equals(item.resourceLinkId()))
                && (resourceId == null || resourceId.equals(item.resourceId()))
                && (tag == null || tag.equals(item.tag()));
    }

    Parameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (resourceLinkId != null) {
            parameters.put("resource_link_id", resourceLinkId);
        }
        if (resourceId != null) {
            parameters.put("resource_id", resourceId);
        }
        if (tag != null) {
            parameters.put("tag", tag);
        }
        return Parameters.ofSingle(parameters);
    }
}
