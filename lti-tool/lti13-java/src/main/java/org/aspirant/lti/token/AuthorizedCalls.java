package org.aspirant.lti.token;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Calls to a platform's services with an access token.
 *
 * <p>A platform may forget its tokens at any time: after one 401 the call is made once more with a
 * new token. Every call goes through a {@link CallGate}, which may hold it back.
 */
public final class AuthorizedCalls {

    private final AccessTokens tokens;
    private final HttpFetch fetch;
    private final CallGate gate;

    public AuthorizedCalls(AccessTokens tokens, HttpFetch fetch, CallGate gate) {
        this.tokens = tokens;
        this.fetch = fetch;
        this.gate = gate;
    }

    /**
     * Makes a call.
     *
     * @param scope the one scope that the token shall have
     * @param method GET, POST, PUT or DELETE
     * @param address absolute, which the caller has found to be the platform's own
     * @param mediaTypes {@code Accept} and {@code Content-Type} as far as needed, one exact value
     *     each
     * @param body what to send, or null
     */
    public CallOutcome call(
            Registration registration,
            LtiScope scope,
            String method,
            URI address,
            Map<String, String> mediaTypes,
            @Nullable String body) {
        CallGate.Entry entry = gate.enter(registration.key(), Origin.of(address));
        if (entry instanceof CallGate.Entry.Full full) {
            return new CallOutcome.Held(CallTrouble.Kind.TOO_MANY, full.after());
        }
        if (entry instanceof CallGate.Entry.Shut shut) {
            return new CallOutcome.Held(CallTrouble.Kind.PLATFORM_BROKEN, shut.after());
        }
        try (CallGate.Passage passage = (CallGate.Passage) entry) {
            CallOutcome outcome = made(registration, scope, method, address, mediaTypes, body);
            if (isFailureOfThePlatform(outcome)) {
                passage.failed();
            } else if (wasMade(outcome)) {
                passage.answered();
            }
            return outcome;
        }
    }

    private CallOutcome made(
            Registration registration,
            LtiScope scope,
            String method,
            URI address,
            Map<String, String> mediaTypes,
            @Nullable String body) {
        AccessOutcome access = tokens.token(registration, Set.of(scope));
        for (int attempt = 1; access instanceof AccessOutcome.Granted granted; attempt++) {
            Map<String, String> headers = new LinkedHashMap<>(mediaTypes);
            headers.put("Authorization", granted.token().authorizationHeader());
            FetchOutcome outcome =
                    fetch.fetch(
                            new HttpCall(
                                    method,
                                    address,
                                    headers,
                                    body,
                                    HttpCall.USUAL_MAX_BYTES,
                                    registration.reach()));
            if (outcome instanceof FetchOutcome.Failed failed) {
                return new CallOutcome.Failed(failed);
            }
            FetchOutcome.Answered answered = (FetchOutcome.Answered) outcome;
            if (answered.status() != 401 || attempt == 2) {
                return new CallOutcome.Answered(answered);
            }
            access = tokens.inPlaceOf(granted.token(), registration);
        }
        return access instanceof AccessOutcome.Denied denied
                ? new CallOutcome.NoToken(denied)
                : new CallOutcome.NoTokenNow((AccessOutcome.Unavailable) access);
    }

    /**
     * Whether anything was sent: a call that the tool itself stopped tells nothing of a platform.
     */
    private static boolean wasMade(CallOutcome outcome) {
        return !(outcome instanceof CallOutcome.Failed failed)
                || (failed.failure().fault() != FetchFault.ADDRESS_REFUSED
                        && failed.failure().fault() != FetchFault.BUSY);
    }

    /** What one score or one course did to be refused is no reason to leave the others waiting. */
    private static boolean isFailureOfThePlatform(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Answered answered) {
            int status = answered.answer().status();
            return status == 429 || status >= 500;
        }
        if (outcome instanceof CallOutcome.Failed failed) {
            FetchFault fault = failed.failure().fault();
            return fault == FetchFault.UNREACHABLE
                    || fault == FetchFault.TIMED_OUT
                    || fault == FetchFault.BROKEN;
        }
        return outcome instanceof CallOutcome.NoTokenNow;
    }
}
