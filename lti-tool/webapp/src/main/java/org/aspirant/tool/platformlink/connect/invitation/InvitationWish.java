package org.aspirant.tool.platformlink.connect.invitation;

import java.time.Duration;
import java.util.Optional;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.connect.PlatformName;

/**
 * What an administrator wants an invitation for.
 *
 * @param purpose for whom; 1 to 200 characters on one line
 * @param lifetime more than none, at most {@link Inviting#LONGEST}
 * @param renews the platform whose registration is to be renewed; empty for a new one
 */
public record InvitationWish(String purpose, Duration lifetime, Optional<PlatformName> renews) {

    Optional<RegistrationKey> renewed() {
        return renews.flatMap(PlatformName::key);
    }
}
