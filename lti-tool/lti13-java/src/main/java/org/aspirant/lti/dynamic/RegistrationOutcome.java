package org.aspirant.lti.dynamic;

import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;

/** What became of a registration at a platform. */
public sealed interface RegistrationOutcome {

    /**
     * The platform knows the tool now. Whether the tool takes this up is the application's to
     * decide; a registration of the same issuer and client id that it has already is another one,
     * and stays as it is until somebody says otherwise.
     *
     * @param registration admits the deployment that the answer names; any, where it names none, to
     *     be approved when they first launch
     * @param deployment the one that the answer names; Canvas names it in newer versions only
     * @param scopes what the platform's administrators left of what was asked for
     */
    record Registered(
            Registration registration, Optional<DeploymentId> deployment, Set<LtiScope> scopes)
            implements RegistrationOutcome {

        public Registered {
            scopes = Set.copyOf(scopes);
        }
    }

    /**
     * The tool is not registered, or cannot know.
     *
     * @param fault why
     * @param detail for the log and the administrators: what the platform said, without tokens
     */
    record Refused(RegistrationFault fault, String detail) implements RegistrationOutcome {}
}
