package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.ScoreMessage;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.pace.CallGate;
import org.aspirant.lti.platform.IssuedTokens;
import org.aspirant.lti.platform.RegisteredTool;
import org.aspirant.lti.platform.TokenIssuing;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.testing.FakePlatform;
import org.aspirant.lti.testing.MisbehavingServer;
import org.aspirant.lti.token.AccessTokens;
import org.aspirant.lti.token.AuthorizedCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Both sides and a network between them: the tool's key set, the platform's token endpoint and a
 * gradebook that misbehaves.
 */
class OverHttpTest {

    private final MisbehavingServer server = new MisbehavingServer();
    private final String base = server.base();
    private final JdkHttpFetch network = new JdkHttpFetch();
    private final Clock clock = Clock.systemUTC();
    private final IssuedTokens issued = new IssuedTokens(clock, Duration.ofHours(1));
    private Scores scores;
    private volatile MisbehavingServer.Behaviour gradebook =
            exchange -> MisbehavingServer.answer(exchange, 200, "");

    @BeforeEach
    void start() {
        RegisteredTool tool =
                new RegisteredTool(
                        "aspirant-tool",
                        URI.create(base + "/login"),
                        Set.of(),
                        URI.create(base + "/tool/jwks"),
                        Set.of(LtiScope.SCORES),
                        Reach.LOOPBACK);
        TokenIssuing issuing =
                new TokenIssuing(
                        id -> Optional.of(tool).filter(one -> one.clientId().equals(id)),
                        new RemoteKeySets(network, clock),
                        Set.of(base + "/token"),
                        issued,
                        clock);
        server.on(
                "/tool/jwks",
                exchange ->
                        MisbehavingServer.answer(exchange, 200, FakePlatform.KEYS.publicJwks()));
        server.on(
                "/token",
                exchange -> {
                    var answer = issuing.issue(Parameters.parse(MisbehavingServer.body(exchange)));
                    MisbehavingServer.answer(exchange, answer.status(), answer.json());
                });
        server.on(
                "/items/1",
                exchange -> {
                    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
                    if (issued.grant(authorization).isEmpty()) {
                        MisbehavingServer.answer(exchange, 401, "");
                    } else {
                        gradebook.with(exchange);
                    }
                });
        scores =
                new Scores(
                        new AuthorizedCalls(
                                new AccessTokens(() -> FakePlatform.KEYS, network, clock),
                                network,
                                new CallGate(clock, new Random(1))),
                        clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PublishOutcome publish() {
        Registration registration =
                new Registration(
                        new RegistrationKey(base, "aspirant-tool"),
                        new PlatformEndpoints(
                                URI.create(base + "/auth"),
                                URI.create(base + "/token"),
                                URI.create(base + "/jwks")),
                        Deployments.any(),
                        Reach.LOOPBACK);
        URI lineItem = URI.create(base + "/items/1?type_id=1");
        return scores.publish(
                registration,
                new AgsClaim(null, lineItem, Set.of(LtiScope.SCORES)),
                lineItem,
                ScoreMessage.fullyGraded(
                        new Subject("4"),
                        clock.instant(),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        "añadido",
                        null));
    }

    @Test
    void aScoreArrivesWithATokenThatWasEarned() {
        List<String> received = new CopyOnWriteArrayList<>();
        gradebook =
                exchange -> {
                    received.add(MisbehavingServer.body(exchange));
                    MisbehavingServer.answer(exchange, 200, "");
                };

        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(received).hasSize(2).allMatch(json -> json.contains("añadido"));
        assertThat(server.asked())
                .containsExactly(
                        "/token",
                        "/tool/jwks",
                        "/items/1/scores?type_id=1",
                        "/items/1/scores?type_id=1");
    }

    @Test
    void aPlatformThatForgotItsTokensIsAskedForANewOne() {
        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        issued.revokeAll();

        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(server.asked().stream().filter("/token"::equals)).hasSize(2);
    }

    @Test
    void aPlatformThatIsBusySaysWhenToComeBack() {
        gradebook =
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "17");
                    MisbehavingServer.answer(exchange, 429, "");
                };

        assertThat(publish())
                .isEqualTo(
                        new Retry(
                                Duration.ofSeconds(17), RetryReason.TOO_MANY, false, "HTTP 429: "));
    }

    @Test
    void aPlatformThatTookTheScoreAndHungMayHaveIt() {
        gradebook =
                exchange -> {
                    String unused = MisbehavingServer.body(exchange);
                    server.hang();
                };
        var retry = (Retry) publish();

        assertThat(retry.reason()).isEqualTo(RetryReason.NETWORK);
        assertThat(retry.mayHaveArrived()).isTrue();
    }

    @Test
    void aPlatformThatRedirectsGetsNoToken() {
        gradebook =
                exchange -> {
                    exchange.getResponseHeaders().set("Location", base + "/elsewhere");
                    MisbehavingServer.answer(exchange, 307, "");
                };
        server.on("/elsewhere", exchange -> MisbehavingServer.answer(exchange, 200, ""));

        assertThat(((Refused) publish()).fault()).isEqualTo(GradeFault.MOVED);
        assertThat(server.asked()).doesNotContain("/elsewhere");
    }

    @Test
    void aPlatformThatIsGoneMayComeBack() {
        server.close();
        var retry = (Retry) publish();

        assertThat(retry.reason()).isEqualTo(RetryReason.NO_TOKEN_NOW);
        assertThat(retry.mayHaveArrived()).isFalse();
    }
}
