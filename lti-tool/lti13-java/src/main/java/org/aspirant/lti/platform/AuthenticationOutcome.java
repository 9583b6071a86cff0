package org.aspirant.lti.platform;

import org.jspecify.annotations.Nullable;

/** What to answer to an authentication request. */
public sealed interface AuthenticationOutcome {

    /** Look the hints up, then post a signed message. */
    record Asked(AuthenticationRequest request) implements AuthenticationOutcome {}

    /**
     * Refuse.
     *
     * @param fault the first check that failed
     * @param redirectUri where to post the refusal as a form with {@code error} and {@code state};
     *     null if the tool or its address is in doubt, where only a page may be shown
     * @param state to repeat
     */
    record Refused(AuthenticationFault fault, @Nullable String redirectUri, @Nullable String state)
            implements AuthenticationOutcome {}
}
