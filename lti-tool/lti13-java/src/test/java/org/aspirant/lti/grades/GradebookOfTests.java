package org.aspirant.lti.grades;

import java.net.URI;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;

/** A platform whose token endpoint always works and whose gradebook does what the test wants. */
final class GradebookOfTests {

    static final URI LINE_ITEM =
            URI.create("https://platform.example/mod/items/2/lineitem?type_id=1");
    static final URI LINE_ITEMS = URI.create("https://platform.example/mod/items?type_id=1");
    static final AgsClaim GRANTED =
            new AgsClaim(
                    LINE_ITEMS,
                    LINE_ITEM,
                    Set.of(LtiScope.LINE_ITEMS, LtiScope.RESULTS, LtiScope.SCORES));

    final MutableClock clock = new MutableClock(FakePlatform.NOW);
    final RecordingFetch gradebook = new RecordingFetch(call -> RecordingFetch.answer(200, ""));
    private int tokensGiven;
    private Function<HttpCall, FetchOutcome> tokenEndpoint =
            call ->
                    RecordingFetch.answer(
                            200,
                            "{\"access_token\":\"token-"
                                    + ++tokensGiven
                                    + "\",\"expires_in\":3600}");
    final AuthorizedCalls calls = calls();

    private AuthorizedCalls calls() {
        RecordingFetch network =
                new RecordingFetch(
                        call ->
                                call.address().getPath().equals("/token")
                                        ? tokenEndpoint.apply(call)
                                        : gradebook.fetch(call));
        return new AuthorizedCalls(
                new AccessTokens(() -> FakePlatform.OTHER_KEYS, network, clock),
                network,
                new CallGate(clock, new Random(1)));
    }

    void tokens(Function<HttpCall, FetchOutcome> endpoint) {
        tokenEndpoint = endpoint;
    }

    void answers(int status, String body, String... header) {
        gradebook.answerWith(call -> RecordingFetch.answer(status, body, header));
    }

    HttpCall lastCall() {
        return gradebook.calls().get(gradebook.calls().size() - 1);
    }
}
