package org.aspirant.tool.platformlink.connect.invitation;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.lti.registration.RegistrationKey;

/**
 * Lets one platform register itself once.
 *
 * @param secretHash of the secret in its link
 * @param purpose for whom it was made, in the words of whoever made it; 1 to 200 characters
 * @param renews the registration that it may renew; empty where it is for a new one
 * @param expiresAt from then on it is good for nothing
 * @param used whether a platform has registered with it
 */
public record Invitation(
        String secretHash,
        String purpose,
        Optional<RegistrationKey> renews,
        Instant createdAt,
        Instant expiresAt,
        boolean used) {

    public static final int LONGEST_PURPOSE = 200;

    boolean isGood(Instant now) {
        return !used && now.isBefore(expiresAt);
    }
}
