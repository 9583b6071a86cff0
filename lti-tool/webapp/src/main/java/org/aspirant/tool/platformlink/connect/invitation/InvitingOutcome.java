package org.aspirant.tool.platformlink.connect.invitation;

import java.net.URI;
import java.time.Instant;
import org.aspirant.tool.platformlink.connect.ConnectFault;

/** Whether an invitation was made. */
public sealed interface InvitingOutcome {

    /**
     * The link, which can be had now and never again.
     *
     * @param link to paste where the platform asks for a registration address; holds the secret
     */
    record Invited(URI link, Instant expiresAt) implements InvitingOutcome {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Invited[until " + expiresAt + "]";
        }
    }

    record Refused(ConnectFault fault) implements InvitingOutcome {}
}
