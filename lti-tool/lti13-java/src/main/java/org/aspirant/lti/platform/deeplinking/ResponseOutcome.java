package org.aspirant.lti.platform.deeplinking;

import java.util.List;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.ResourceLinkItem;

/** What a platform makes of an answer. */
public sealed interface ResponseOutcome {

    /**
     * The tool's own answer.
     *
     * @param links the links back to the tool, in their order; none if the choice was given up
     * @param otherTypes the kinds of the other items, which are not read
     * @param notes for people and logs
     */
    record Taken(
            List<ResourceLinkItem> links, List<String> otherTypes, DeepLinkingResponse.Notes notes)
            implements ResponseOutcome {

        public Taken {
            links = List.copyOf(links);
            otherTypes = List.copyOf(otherTypes);
        }
    }

    /** The first check that failed. */
    record Refused(ResponseFault fault) implements ResponseOutcome {}
}
