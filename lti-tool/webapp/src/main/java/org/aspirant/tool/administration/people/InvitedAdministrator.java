package org.aspirant.tool.administration.people;

import java.time.Instant;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.credentials.TypedSecret;

/** Whether somebody may become an administrator. */
public sealed interface InvitedAdministrator {

    /**
     * The secret, which can be seen now and never again.
     *
     * @param expiresAt from then on it is good for nothing
     */
    record Invited(TypedSecret secret, Instant expiresAt) implements InvitedAdministrator {}

    record Refused(AdministrationFault fault) implements InvitedAdministrator {}
}
