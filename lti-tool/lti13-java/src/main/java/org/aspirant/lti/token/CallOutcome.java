package org.aspirant.lti.token;

import java.time.Duration;
import java.time.Instant;
import org.aspirant.lti.http.FetchOutcome;

/** What became of a call to a platform's service. */
public sealed interface CallOutcome {

    /**
     * What it means for whoever called that there is no success.
     *
     * @throws IllegalStateException if there is: an answer with a 2xx status
     */
    default CallTrouble trouble(Instant now) {
        if (this instanceof Answered answered && !answered.answer().succeeded()) {
            return CallTrouble.of(answered.answer(), now);
        }
        if (this instanceof Failed failed) {
            return CallTrouble.of(failed.failure());
        }
        if (this instanceof NoToken none) {
            return CallTrouble.of(none.denial());
        }
        if (this instanceof NoTokenNow none) {
            return CallTrouble.of(none.absence());
        }
        if (this instanceof Held held) {
            return new CallTrouble(
                    CallTrouble.Kind.HELD_BACK,
                    held.after(),
                    false,
                    "held back by the tool itself: " + held.why());
        }
        throw new IllegalStateException("no trouble in an answer that is a success");
    }

    /** The platform answered, with whatever status; 401 only if it did so twice. */
    record Answered(FetchOutcome.Answered answer) implements CallOutcome {}

    /** Nothing usable came back. */
    record Failed(FetchOutcome.Failed failure) implements CallOutcome {}

    /** The call was not made: there is no token, and will be none. */
    record NoToken(AccessOutcome.Denied denial) implements CallOutcome {}

    /** The call was not made: there is no token now. */
    record NoTokenNow(AccessOutcome.Unavailable absence) implements CallOutcome {}

    /**
     * The call was not made: the tool itself holds it back, so as not to overrun a platform.
     *
     * @param why too many calls at once, or a platform that fails again and again
     */
    record Held(CallTrouble.Kind why, Duration after) implements CallOutcome {}
}
