package org.aspirant.tool.platformlink.connect.invitation;

import java.util.Optional;
import org.aspirant.tool.platformlink.Refusal;

/** What the page says to whoever opened a registration link. */
public sealed interface RegisteringAnswer {

    /** Nothing has been set up yet: this platform wants to register. */
    record Asked(Applicant applicant) implements RegisteringAnswer {}

    /**
     * The platform has registered.
     *
     * @param waits whether an administrator of the tool still has to approve it
     */
    record Connected(Applicant applicant, String clientId, boolean waits)
            implements RegisteringAnswer {}

    /**
     * Nothing came of it.
     *
     * @param said what the platform itself gave as its reason, where it gave one
     */
    record Refused(Refusal refusal, Optional<String> said) implements RegisteringAnswer {}
}
