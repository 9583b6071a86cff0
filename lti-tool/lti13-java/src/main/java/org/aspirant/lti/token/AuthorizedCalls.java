package org.aspirant.lti.token;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Calls to a platform's services with an access token.
 *
 * <p>A platform may forget its tokens at any time: after one 401 the call is made once more with a
 * new token.
 */
public final class AuthorizedCalls {

    private final AccessTokens tokens;
    private final HttpFetch fetch;

    public AuthorizedCalls(AccessTokens tokens, HttpFetch fetch) {
        this.tokens = tokens;
        this.fetch = fetch;
    }

    /**
     * Makes a call.
     *
     * @param scope the one scope that the token shall have
     * @param method GET, POST or PUT
     * @param address which the caller has found to be the platform's own
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
}
