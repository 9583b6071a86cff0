package org.aspirant.practicelms.services;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.platform.IssuedTokens;
import org.aspirant.lti.platform.TokenAnswer;
import org.aspirant.lti.platform.TokenIssuing;
import org.aspirant.practicelms.http.Answer;
import org.aspirant.practicelms.http.Request;
import org.aspirant.practicelms.http.Response;
import org.aspirant.practicelms.registration.ToolRegistration;
import org.aspirant.practicelms.steering.Faults;

/**
 * Gives access tokens for client assertions, and remembers which ones are good.
 *
 * <p>Stricter than Moodle, which looks neither at {@code aud} nor at {@code jti}.
 */
public final class TokenEndpoint {

    /** How long a token is good. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private final TokenIssuing issuing;
    private final IssuedTokens tokens;
    private final Faults faults;

    /**
     * The endpoint of one tool.
     *
     * @param address of this endpoint, the audience of assertions
     */
    public TokenEndpoint(
            Supplier<ToolRegistration> tool,
            RemoteKeySets keySets,
            URI address,
            Faults faults,
            Clock clock) {
        this.tokens = new IssuedTokens(clock, LIFETIME);
        this.issuing =
                new TokenIssuing(
                        clientId ->
                                Optional.of(tool.get().tool())
                                        .filter(known -> known.clientId().equals(clientId)),
                        keySets,
                        Set.of(address.toString()),
                        tokens,
                        clock);
        this.faults = faults;
    }

    /** The tokens that have been given out. */
    public IssuedTokens tokens() {
        return tokens;
    }

    public Answer answer(Request request) {
        if (faults.isDown()) {
            return new Answer.HangUp();
        }
        if (faults.refusesToken()) {
            return Response.json(
                    400,
                    "{\"error\":\"invalid_client\","
                            + "\"error_description\":\"asked for in the practice LMS\"}");
        }
        TokenAnswer answer = issuing.issue(request.form());
        return Response.json(answer.status(), answer.json());
    }
}
