package org.aspirant.lti.claim;

import org.jspecify.annotations.Nullable;

/**
 * The link in the course that was followed.
 *
 * @param id unique within the deployment, new after a course copy; 1 to 255 characters
 * @param title as the course shows it
 * @param description plain text or markup, as the platform likes
 */
public record ResourceLink(String id, @Nullable String title, @Nullable String description) {

    public ResourceLink {
        Lengths.id("resource link id", id);
    }
}
