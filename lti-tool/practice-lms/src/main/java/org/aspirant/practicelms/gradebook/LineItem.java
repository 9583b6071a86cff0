package org.aspirant.practicelms.gradebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A column of the gradebook.
 *
 * @param id as it stands in addresses
 * @param draft what its maker said of it
 * @param coupled made with its activity by the course, not by the tool
 */
public record LineItem(String id, Draft draft, boolean coupled) {

    /**
     * A line item as someone wants it.
     *
     * @param scoreMaximum more than 0
     * @param resourceId the tool's own id for the resource
     * @param tag the tool's own word for the kind of column
     * @param resourceLinkId the activity it belongs to; absent for a column of its own
     */
    public record Draft(
            String label,
            BigDecimal scoreMaximum,
            Optional<String> resourceId,
            Optional<String> tag,
            Optional<String> resourceLinkId) {

        public Draft {
            if (scoreMaximum.signum() <= 0) {
                throw new IllegalArgumentException(
                        "scoreMaximum must be more than 0, got " + scoreMaximum);
            }
        }

        /** A column of an activity. */
        public static Draft ofLink(String label, BigDecimal scoreMaximum, String linkId) {
            return new Draft(
                    label, scoreMaximum, Optional.empty(), Optional.empty(), Optional.of(linkId));
        }
    }

    public String label() {
        return draft.label();
    }

    public BigDecimal scoreMaximum() {
        return draft.scoreMaximum();
    }

    public boolean belongsTo(String linkId) {
        return draft.resourceLinkId().filter(linkId::equals).isPresent();
    }
}
