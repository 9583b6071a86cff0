package org.aspirant.lti.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.platform.IssuedTokens;
import org.aspirant.lti.platform.RegisteredTool;
import org.aspirant.lti.platform.TokenAnswer;
import org.aspirant.lti.platform.TokenIssuing;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.Forgery;
import org.aspirant.lti.testing.MutableClock;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;

/** The tool's tokens, from a token endpoint that really checks who asks. */
class AccessTokensTest {

    private static final Registration REGISTRATION = FakePlatform.REGISTRATION;
    private static final Set<LtiScope> SCORES = Set.of(LtiScope.SCORES);
    private static final SigningKeys TOOL_KEYS = FakePlatform.OTHER_KEYS;

    private final MutableClock clock = new MutableClock(FakePlatform.NOW);
    private final TokenIssuing endpoint =
            new TokenIssuing(
                    id ->
                            id.equals(REGISTRATION.clientId())
                                    ? Optional.of(
                                            new RegisteredTool(
                                                    id,
                                                    URI.create("https://tool.example/lti/login"),
                                                    Set.of(),
                                                    URI.create("https://tool.example/lti/jwks"),
                                                    Set.of(LtiScope.SCORES, LtiScope.RESULTS),
                                                    Reach.PUBLIC))
                                    : Optional.empty(),
                    new RemoteKeySets(
                            new RecordingFetch(
                                    call -> RecordingFetch.answer(200, TOOL_KEYS.publicJwks())),
                            clock),
                    Set.of("https://platform.example/token", "https://api.platform.example/"),
                    new IssuedTokens(clock, Duration.ofHours(1)),
                    clock);
    private final RecordingFetch network = new RecordingFetch(this::ask);
    private SigningKeys keys = TOOL_KEYS;
    private final AccessTokens tokens = new AccessTokens(() -> keys, network, clock);

    private FetchOutcome ask(HttpCall call) {
        TokenAnswer answer = endpoint.issue(Parameters.parse(call.body()));
        return RecordingFetch.answer(answer.status(), answer.json());
    }

    private AccessToken granted() {
        return granted(tokens.token(REGISTRATION, SCORES));
    }

    private static AccessToken granted(AccessOutcome outcome) {
        assertThat(outcome).isInstanceOf(AccessOutcome.Granted.class);
        return ((AccessOutcome.Granted) outcome).token();
    }

    private void denied(AccessFault fault) {
        AccessOutcome outcome = tokens.token(REGISTRATION, SCORES);
        assertThat(outcome).isInstanceOf(AccessOutcome.Denied.class);
        assertThat(((AccessOutcome.Denied) outcome).fault()).isEqualTo(fault);
    }

    @Test
    void provesWhoItIsAndGetsAToken() throws Exception {
        AccessToken token = granted();

        assertThat(token.usableUntil()).isEqualTo(FakePlatform.NOW.plusSeconds(3600 - 60));
        assertThat(token.toString()).doesNotContain(token.value());
        HttpCall call = network.calls().get(0);
        assertThat(call.address()).isEqualTo(URI.create("https://platform.example/token"));
        assertThat(call.headers())
                .containsEntry("Content-Type", "application/x-www-form-urlencoded");
        Parameters form = Parameters.parse(call.body());
        assertThat(form.value("scope")).isEqualTo(LtiScope.SCORES.urn());
        String assertion = Objects.requireNonNull(form.value("client_assertion"));
        ObjectNode claims = Forgery.claimsOf(assertion);
        long now = FakePlatform.NOW.getEpochSecond();
        assertThat(claims.path("iss").asText()).isEqualTo("aspirant-tool");
        assertThat(claims.path("sub").asText()).isEqualTo("aspirant-tool");
        assertThat(claims.path("aud").asText()).isEqualTo("https://platform.example/token");
        assertThat(claims.path("iat").asLong()).isEqualTo(now - 5);
        assertThat(claims.path("exp").asLong()).isEqualTo(now + 120);
        assertThat(claims.path("jti").asText()).hasSizeGreaterThan(30);
    }

    @Test
    void namesTheAudienceThatThePlatformWants() {
        Registration own =
                new Registration(
                        REGISTRATION.key(),
                        new PlatformEndpoints(
                                REGISTRATION.endpoints().authorization(),
                                REGISTRATION.endpoints().token(),
                                REGISTRATION.endpoints().jwks(),
                                "https://api.platform.example/"),
                        Deployments.any(),
                        Reach.PUBLIC);

        assertThat(tokens.token(own, SCORES)).isInstanceOf(AccessOutcome.Granted.class);
    }

    @Test
    void keepsATokenUntilAMinuteBeforeItExpires() {
        AccessToken first = granted();
        clock.pass(Duration.ofSeconds(3539));
        assertThat(granted()).isEqualTo(first);
        clock.pass(Duration.ofSeconds(1));

        assertThat(granted()).isNotEqualTo(first);
        assertThat(network.calls()).hasSize(2);
    }

    @Test
    void keepsOneForEachSetOfScopes() {
        granted();
        granted(tokens.token(REGISTRATION, Set.of(LtiScope.RESULTS)));
        granted(tokens.token(REGISTRATION, Set.of(LtiScope.RESULTS, LtiScope.SCORES)));
        granted(tokens.token(REGISTRATION, Set.of(LtiScope.SCORES, LtiScope.RESULTS)));

        assertThat(network.calls()).hasSize(3);
    }

    @Test
    void asksOnceInPlaceOfARefusedToken() {
        AccessToken first = granted();
        AccessToken second = granted(tokens.inPlaceOf(first, REGISTRATION));
        assertThat(second).isNotEqualTo(first);

        assertThat(granted(tokens.inPlaceOf(first, REGISTRATION))).isEqualTo(second);
        assertThat(network.calls()).hasSize(2);
    }

    @Test
    void asksOnceForFiftyWhoWaitAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        network.answerWith(
                call -> {
                    asked.countDown();
                    try {
                        answer.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return ask(call);
                });
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<AccessToken>> answers = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> granted()));
            }
            asked.await();
            answer.countDown();
            AccessToken first = answers.get(0).get();
            for (Future<AccessToken> one : answers) {
                assertThat(one.get()).isEqualTo(first);
            }
            assertThat(network.calls()).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isNotStuckAfterAFailure() {
        network.answerWith(
                call -> {
                    throw new IllegalStateException("a bug");
                });
        assertThatThrownBy(() -> tokens.token(REGISTRATION, SCORES)).hasMessage("a bug");
        network.answerWith(this::ask);

        granted();
    }

    @Test
    void signsWithTheKeyOfTheMoment() {
        keys = FakePlatform.KEYS;
        denied(AccessFault.CLIENT_REFUSED);
        keys = TOOL_KEYS;

        granted();
    }

    @Test
    void isDeniedWhatThePlatformDoesNotGrant() {
        AccessOutcome all =
                tokens.token(REGISTRATION, Set.of(LtiScope.SCORES, LtiScope.LINE_ITEMS));

        assertThat(((AccessOutcome.Denied) all).fault()).isEqualTo(AccessFault.SCOPE_NOT_GRANTED);
        AccessOutcome none = tokens.token(REGISTRATION, Set.of(LtiScope.MEMBERSHIPS));
        assertThat(((AccessOutcome.Denied) none).fault()).isEqualTo(AccessFault.SCOPE_NOT_GRANTED);
    }

    @Test
    void everyDenialHasAdvice() {
        for (AccessFault fault : AccessFault.values()) {
            assertThat(fault.advice()).as(fault.name()).endsWith(".").hasSizeGreaterThan(40);
        }
    }

    @Test
    void theAnswerOfOurOwnEndpointIsJson() throws Exception {
        assertThat(
                        StrictJson.object(
                                        endpoint.issue(Parameters.parse("grant_type=password"))
                                                .json())
                                .path("error")
                                .asText())
                .isEqualTo("unsupported_grant_type");
    }
}
