package org.aspirant.lti.platform;

import java.time.Instant;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;

/**
 * What an access token stands for.
 *
 * @param clientId whose it is
 * @param scopes what it may be used for
 * @param expires from when on it is worth nothing
 */
public record AccessGrant(String clientId, Set<LtiScope> scopes, Instant expires) {

    public AccessGrant {
        scopes = Set.copyOf(scopes);
    }
}
