package org.aspirant.lti.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an access token may be used for. */
public enum LtiScope {
    LINE_ITEMS("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    LINE_ITEMS_READ_ONLY("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    RESULTS("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    SCORES("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
    MEMBERSHIPS("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

    private final String urn;

    LtiScope(String urn) {
        this.urn = urn;
    }

    public String urn() {
        return urn;
    }

    /** The scope of that name; empty for one that this library does not use. */
    public static Optional<LtiScope> of(String urn) {
        return Arrays.stream(values()).filter(scope -> scope.urn.equals(urn)).findFirst();
    }

    /** As OAuth 2 writes several scopes: separated by a space, always in the same order. */
    public static String joined(Collection<LtiScope> scopes) {
        return scopes.stream().sorted().map(LtiScope::urn).collect(Collectors.joining(" "));
    }
}
