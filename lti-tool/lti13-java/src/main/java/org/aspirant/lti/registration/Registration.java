package org.aspirant.lti.registration;

import java.net.URI;
import org.aspirant.lti.http.Reach;

/**
 * The tool at one platform: who signs, where to call, what is allowed.
 *
 * @param key issuer and client id
 * @param endpoints where the platform is called
 * @param deployments which deployments may launch
 * @param reach how far the platform's addresses may reach
 * @param anonymousAllowed whether a launch may leave out who the person is
 */
public record Registration(
        RegistrationKey key,
        PlatformEndpoints endpoints,
        Deployments deployments,
        Reach reach,
        boolean anonymousAllowed) {

    /**
     * @throws IllegalArgumentException if an endpoint is not an address that {@code reach} permits;
     *     the message names the endpoint
     */
    public Registration {
        check("authorization endpoint", endpoints.authorization(), reach);
        check("token endpoint", endpoints.token(), reach);
        check("key set address", endpoints.jwks(), reach);
    }

    /** A registration that names its people. */
    public Registration(
            RegistrationKey key,
            PlatformEndpoints endpoints,
            Deployments deployments,
            Reach reach) {
        this(key, endpoints, deployments, reach, false);
    }

    public String issuer() {
        return key.issuer();
    }

    public String clientId() {
        return key.clientId();
    }

    private static void check(String what, URI address, Reach reach) {
        if (!reach.permits(address)) {
            throw new IllegalArgumentException(
                    what
                            + " must be an https address"
                            + (reach == Reach.LOOPBACK ? " or http on this machine" : "")
                            + ", got "
                            + address);
        }
    }
}
