package org.aspirant.lti.token;

import org.aspirant.lti.http.FetchOutcome;

/** What became of a call to a platform's service. */
public sealed interface CallOutcome {

    /** The platform answered, with whatever status; 401 only if it did so twice. */
    record Answered(FetchOutcome.Answered answer) implements CallOutcome {}

    /** Nothing usable came back. */
    record Failed(FetchOutcome.Failed failure) implements CallOutcome {}

    /** The call was not made: there is no token, and will be none. */
    record NoToken(AccessOutcome.Denied denial) implements CallOutcome {}

    /** The call was not made: there is no token now. */
    record NoTokenNow(AccessOutcome.Unavailable trouble) implements CallOutcome {}
}
