package org.aspirant.lti.token;

import java.time.Instant;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;

/**
 * What a platform lets a tool do for a while.
 *
 * @param value the secret
 * @param scopes what it was asked for, and granted
 * @param usableUntil 60 seconds before it expires
 */
public record AccessToken(String value, Set<LtiScope> scopes, Instant usableUntil) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    public String authorizationHeader() {
        return "Bearer " + value;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "AccessToken[" + scopes + ", until " + usableUntil + "]";
    }
}
