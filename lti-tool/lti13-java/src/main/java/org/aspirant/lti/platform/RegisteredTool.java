package org.aspirant.lti.platform;

import java.net.URI;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Reach;

/**
 * A tool as a platform knows it.
 *
 * @param clientId the tool's name at this platform
 * @param loginInitiation where a launch begins
 * @param redirectUris where messages may be posted, compared character by character
 * @param jwks where the tool publishes its keys
 * @param scopes what it may ask access tokens for
 * @param reach how far its addresses may reach
 */
public record RegisteredTool(
        String clientId,
        URI loginInitiation,
        Set<String> redirectUris,
        URI jwks,
        Set<LtiScope> scopes,
        Reach reach) {

    public RegisteredTool {
        redirectUris = Set.copyOf(redirectUris);
        scopes = Set.copyOf(scopes);
    }
}
