package org.aspirant.tool.administration.signin;

import java.time.Duration;
import org.aspirant.tool.administration.credentials.Token;

/** What became of one step of a sign-in. */
public sealed interface SignInOutcome {

    /**
     * The password is right; a code has to follow.
     *
     * @param half of a session
     */
    record CodeWanted(Token half) implements SignInOutcome {}

    /** Both are right. */
    record SignedIn(Token session) implements SignInOutcome {}

    /**
     * Not signed in.
     *
     * @param retryAfter before another attempt is of any use; zero where there is none
     */
    record Refused(SignInFault fault, Duration retryAfter) implements SignInOutcome {

        public static Refused because(SignInFault fault) {
            return new Refused(fault, Duration.ZERO);
        }
    }
}
