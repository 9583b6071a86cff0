package org.aspirant.rubric.exchange.caseframework.rendering;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aspirant.rubric.exchange.caseframework.members.Identities;

/** What every object of a package begins with, and links between them. */
record CaseNodes(Identities identities, String changed) {

    /** Fills in an object's identifier, address and date. */
    ObjectNode object(ObjectNode node, String key) {
        String identifier = identities.of(key);
        return node.put("identifier", identifier)
                .put("uri", address(identifier))
                .put("lastChangeDateTime", changed);
    }

    /** Fills in a link to what is under a key. */
    ObjectNode link(ObjectNode node, String key, String title) {
        String identifier = identities.of(key);
        return node.put("title", title)
                .put("identifier", identifier)
                .put("uri", address(identifier));
    }

    /** Nothing of ours has an address in a network unless a package gave it one. */
    private static String address(String identifier) {
        return "urn:uuid:" + identifier;
    }
}
