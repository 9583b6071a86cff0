package org.aspirant.lti.login;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.jspecify.annotations.Nullable;

/**
 * A login that was sent to the platform and has not come back.
 *
 * @param state its key
 * @param nonce what the token must repeat; 256 random bits in base64url
 * @param bindingHash {@link BrowserBinding#hash()} of what the browser keeps
 * @param registration with whom
 * @param deployment what the platform said beforehand; the token must say the same
 * @param targetLink what was asked for; the token decides
 * @param storageTarget the frame of the platform that keeps values for tools without cookies
 * @param expires after which it is worth nothing
 */
public record PendingLogin(
        State state,
        String nonce,
        String bindingHash,
        RegistrationKey registration,
        @Nullable DeploymentId deployment,
        URI targetLink,
        @Nullable String storageTarget,
        Instant expires) {

    /** How long a platform has to answer. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    @Override
    public String toString() {
        return "PendingLogin[" + state + ", " + registration + ", until " + expires + "]";
    }
}
