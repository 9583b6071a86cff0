package org.aspirant.tool.platformlink.connect;

import java.util.Optional;
import org.aspirant.lti.registration.RegistrationKey;

/**
 * What names a connected platform, as somebody wrote it.
 *
 * @param issuer the platform
 * @param clientId the tool at that platform
 */
public record PlatformName(String issuer, String clientId) {

    public static PlatformName of(RegistrationKey key) {
        return new PlatformName(key.issuer(), key.clientId());
    }

    /** Empty where no platform can be called so. */
    public Optional<RegistrationKey> key() {
        try {
            return Optional.of(new RegistrationKey(issuer, clientId));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
