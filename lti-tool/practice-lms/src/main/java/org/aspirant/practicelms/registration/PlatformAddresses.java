package org.aspirant.practicelms.registration;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the platform answers.
 *
 * @param base without a slash at its end; it is the issuer too
 */
public record PlatformAddresses(URI base) {

    public PlatformAddresses {
        if (base.getHost() == null || base.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "the base address needs a host and no slash at its end, got " + base);
        }
    }

    public String issuer() {
        return base.toString();
    }

    public URI authorization() {
        return at("/auth");
    }

    public URI token() {
        return at("/token");
    }

    public URI jwks() {
        return at("/jwks");
    }

    /** An address under the base; the path starts with a slash. */
    public URI at(String path) {
        return URI.create(base + path);
    }

    /**
     * The registration as an entry of the tool's YAML list of registrations.
     *
     * @param deployments ids of the deployments at this platform
     */
    public String registrationYaml(String clientId, List<String> deployments) {
        return """
        - name: Practice LMS
          issuer: %s
          clientId: %s
          authorizationEndpoint: %s
          tokenEndpoint: %s
          jwksUri: %s
          deployments: [%s]
        """
                .formatted(
                        issuer(),
                        clientId,
                        authorization(),
                        token(),
                        jwks(),
                        deployments.stream()
                                .map(id -> "\"" + id + "\"")
                                .collect(Collectors.joining(", ")));
    }
}
