package org.aspirant.lti.dynamic;

import java.util.List;

/**
 * A message that a platform can send.
 *
 * @param type such as {@code LtiResourceLinkRequest}
 * @param placements where in the platform a tool may ask for it, as the platform spells them; empty
 *     where the platform does not say
 */
public record SupportedMessage(String type, List<String> placements) {

    public SupportedMessage {
        placements = List.copyOf(placements);
    }
}
