package org.aspirant.practicelms.launch;

import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.practicelms.campus.ResourceLink;

/** What a launch is for: the two kinds of message there are. */
public sealed interface Purpose {

    /** Somebody opens an activity. */
    record Opening(ResourceLink link) implements Purpose {}

    /**
     * Somebody chooses activities to add to the course.
     *
     * @param settings what the course takes, and where to
     */
    record Choosing(DeepLinkingSettings settings) implements Purpose {}
}
