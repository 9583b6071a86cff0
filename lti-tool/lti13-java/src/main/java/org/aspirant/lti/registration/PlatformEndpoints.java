package org.aspirant.lti.registration;

import java.net.URI;

/**
 * Where a platform is called.
 *
 * @param authorization where the browser is sent to be told who it is
 * @param token where access tokens are asked for
 * @param jwks where the platform publishes its keys
 * @param tokenAudience what the tool's assertion names as its audience: the token endpoint, unless
 *     the platform wants another (D2L does)
 */
public record PlatformEndpoints(URI authorization, URI token, URI jwks, String tokenAudience) {

    public PlatformEndpoints {
        if (tokenAudience.isBlank()) {
            throw new IllegalArgumentException("token audience must not be blank");
        }
    }

    public PlatformEndpoints(URI authorization, URI token, URI jwks) {
        this(authorization, token, jwks, token.toString());
    }
}
