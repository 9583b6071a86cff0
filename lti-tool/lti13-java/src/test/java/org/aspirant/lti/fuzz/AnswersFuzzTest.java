package org.aspirant.lti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.NrpsClaim;
import org.aspirant.lti.dynamic.DynamicRegistration;
import org.aspirant.lti.grades.LineItemQuery;
import org.aspirant.lti.grades.LineItems;
import org.aspirant.lti.grades.Results;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.roster.MembershipQuery;
import org.aspirant.lti.roster.Memberships;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.junit.jupiter.api.Test;

/** Whatever a platform answers to the tool, it comes to an outcome and to no exception. */
class AnswersFuzzTest {

    private static final int TIMES = 500;
    private static final AgsClaim GRADES =
            new AgsClaim(
                    URI.create("https://platform.example/items"),
                    URI.create("https://platform.example/items/2/lineitem"),
                    Set.of(LtiScope.LINE_ITEMS, LtiScope.RESULTS, LtiScope.SCORES));
    private static final NrpsClaim MEMBERS =
            new NrpsClaim(URI.create("https://platform.example/members"), List.of("2.0"));
    private static final String TOKEN = "{\"access_token\":\"t\",\"expires_in\":3600}";

    private final Mutations mutations = new Mutations(7);
    private final MutableClock clock = new MutableClock(FakePlatform.NOW);

    /** Asks again and again, and counts what came of it by the kind of the outcome. */
    private Map<String, Integer> asked(String good, Function<RecordingFetch, Object> ask) {
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < TIMES; i++) {
            String body = mutations.body(good);
            var network = new RecordingFetch(call -> RecordingFetch.answer(200, body));
            Object outcome = ask.apply(network);
            kinds.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
        }
        return kinds;
    }

    private AuthorizedCalls calls(RecordingFetch service) {
        Function<HttpCall, FetchOutcome> answers =
                call ->
                        call.address().getPath().endsWith("/token")
                                ? RecordingFetch.answer(200, TOKEN)
                                : service.fetch(call);
        var network = new RecordingFetch(answers);
        return new AuthorizedCalls(
                new AccessTokens(() -> FakePlatform.OTHER_KEYS, network, clock),
                network,
                new CallGate(clock, new Random(1)));
    }

    @Test
    void keySets() {
        var kinds =
                asked(
                        FakePlatform.KEYS.publicJwks(),
                        network ->
                                new RemoteKeySets(network, clock)
                                        .find(
                                                URI.create("https://platform.example/jwks"),
                                                Reach.PUBLIC,
                                                FakePlatform.KEYS.current().keyId()));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void accessTokens() {
        var kinds =
                asked(
                        TOKEN,
                        network ->
                                new AccessTokens(() -> FakePlatform.OTHER_KEYS, network, clock)
                                        .token(FakePlatform.REGISTRATION, Set.of(LtiScope.SCORES)));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void columns() {
        var kinds =
                asked(
                        "[{\"id\":\"https://platform.example/items/2/lineitem\",\"label\":\"A\","
                                + "\"scoreMaximum\":50,\"resourceId\":\"r\",\"tag\":\"grade\","
                                + "\"resourceLinkId\":\"l\"}]",
                        network ->
                                new LineItems(calls(network), clock)
                                        .find(
                                                FakePlatform.REGISTRATION,
                                                GRADES,
                                                LineItemQuery.ALL));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void results() {
        var kinds =
                asked(
                        "[{\"id\":\"https://platform.example/items/2/lineitem/results/7\","
                                + "\"userId\":\"7\",\"resultScore\":42.5,\"resultMaximum\":50,"
                                + "\"comment\":\"x\"}]",
                        network ->
                                new Results(calls(network), clock)
                                        .all(
                                                FakePlatform.REGISTRATION,
                                                GRADES,
                                                URI.create(
                                                        "https://platform.example/items/2/lineitem")));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void members() {
        var kinds =
                asked(
                        "{\"id\":\"https://platform.example/members\",\"context\":{\"id\":\"9\"},"
                                + "\"members\":[{\"status\":\"Active\",\"user_id\":\"1\","
                                + "\"roles\":[\"Learner\"],\"name\":\"A B\"},"
                                + "{\"user_id\":\"2\",\"roles\":[\"Instructor\"]}]}",
                        network ->
                                new Memberships(calls(network), clock)
                                        .read(
                                                FakePlatform.REGISTRATION,
                                                MEMBERS,
                                                MembershipQuery.everybody()));
        assertThat(kinds).hasSizeGreaterThan(1);
    }

    @Test
    void configurationsOfPlatforms() {
        var kinds =
                asked(
                        "{\"issuer\":\"https://platform.example\","
                                + "\"authorization_endpoint\":\"https://platform.example/auth\","
                                + "\"token_endpoint\":\"https://platform.example/token\","
                                + "\"jwks_uri\":\"https://platform.example/jwks\","
                                + "\"registration_endpoint\":\"https://platform.example/register\","
                                + "\"scopes_supported\":[\"openid\"],"
                                + "\"response_types_supported\":[\"id_token\"],"
                                + "\"subject_types_supported\":[\"public\"],"
                                + "\"id_token_signing_alg_values_supported\":[\"RS256\"],"
                                + "\"https://purl.imsglobal.org/spec/lti-platform-configuration\":"
                                + "{\"product_family_code\":\"moodle\",\"version\":\"4.5\","
                                + "\"messages_supported\":[{\"type\":\"LtiResourceLinkRequest\"}],"
                                + "\"variables\":[]}}",
                        network ->
                                new DynamicRegistration(network, Reach.PUBLIC)
                                        .discover(
                                                Map.of(
                                                        "openid_configuration",
                                                        List.of(
                                                                "https://platform.example/.well-known/openid-configuration"),
                                                        "registration_token",
                                                        List.of("t"))));
        assertThat(kinds).hasSizeGreaterThan(1);
    }
}
