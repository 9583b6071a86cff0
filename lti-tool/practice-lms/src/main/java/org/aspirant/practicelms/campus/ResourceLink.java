package org.aspirant.practicelms.campus;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A placement of the tool in a course: one activity.
 *
 * @param id the {@code resource_link.id} of messages, at most 255 characters
 * @param origin what the tool said of it when it was placed
 */
public record ResourceLink(String id, String title, String description, Origin origin) {

    /** An activity that somebody added by hand, without the tool's catalogue. */
    public ResourceLink(String id, String title, String description) {
        this(id, title, description, Origin.BY_HAND);
    }

    /**
     * What came with a deep link; it goes along into copies of the course.
     *
     * @param target what to open; empty for the address that is registered for launches
     * @param custom sent with every launch
     * @param opens when the course shows it
     * @param due until when work may be handed in
     */
    public record Origin(
            Optional<URI> target,
            Map<String, String> custom,
            Optional<Instant> opens,
            Optional<Instant> due) {

        public static final Origin BY_HAND =
                new Origin(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

        public Origin {
            custom = Map.copyOf(custom);
        }
    }

    /** The same activity in another course. */
    ResourceLink as(String otherId) {
        return new ResourceLink(otherId, title, description, origin);
    }
}
