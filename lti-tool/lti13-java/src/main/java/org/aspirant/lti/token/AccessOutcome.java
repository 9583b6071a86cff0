package org.aspirant.lti.token;

import java.time.Duration;

/** What became of a wish for an access token. */
public sealed interface AccessOutcome {

    record Granted(AccessToken token) implements AccessOutcome {}

    /**
     * Asking again brings nothing.
     *
     * @param detail for the log
     */
    record Denied(AccessFault fault, String detail) implements AccessOutcome {}

    /**
     * The platform could not answer now.
     *
     * @param after how long to wait at least
     * @param detail for the log
     */
    record Unavailable(Duration after, String detail) implements AccessOutcome {}
}
