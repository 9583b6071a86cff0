package org.aspirant.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aspirant.lti.claim.AgsClaim;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.gradebook.ScoreMessage;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.platform.IssuedTokens;
import org.aspirant.lti.platform.RegisteredTool;
import org.aspirant.lti.platform.TokenIssuing;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.testing.FakePlatform;
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

    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final JdkHttpFetch network = new JdkHttpFetch();
    private final Clock clock = Clock.systemUTC();
    private final IssuedTokens issued = new IssuedTokens(clock, Duration.ofHours(1));
    private HttpServer server;
    private String base;
    private Scores scores;
    private volatile Behaviour gradebook = exchange -> answer(exchange, 200, "");

    private interface Behaviour {
        void with(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
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
        on("/tool/jwks", exchange -> answer(exchange, 200, FakePlatform.KEYS.publicJwks()));
        on(
                "/token",
                exchange -> {
                    var answer = issuing.issue(Parameters.parse(body(exchange)));
                    answer(exchange, answer.status(), answer.json());
                });
        on(
                "/items/1",
                exchange -> {
                    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
                    if (issued.grant(authorization).isEmpty()) {
                        answer(exchange, 401, "");
                    } else {
                        gradebook.with(exchange);
                    }
                });
        server.start();
        scores =
                new Scores(
                        new AuthorizedCalls(
                                new AccessTokens(() -> FakePlatform.KEYS, network, clock), network),
                        clock);
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void on(String path, Behaviour behaviour) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestURI().toString());
                    try (exchange) {
                        behaviour.with(exchange);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
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
                    received.add(body(exchange));
                    answer(exchange, 200, "");
                };

        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(publish()).isInstanceOf(PublishOutcome.Published.class);
        assertThat(received).hasSize(2).allMatch(json -> json.contains("añadido"));
        assertThat(asked)
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
        assertThat(asked.stream().filter("/token"::equals)).hasSize(2);
    }

    @Test
    void aPlatformThatIsBusySaysWhenToComeBack() {
        gradebook =
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "17");
                    answer(exchange, 429, "");
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
                    String unused = body(exchange);
                    over.await();
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
                    answer(exchange, 307, "");
                };
        on("/elsewhere", exchange -> answer(exchange, 200, ""));

        assertThat(((Refused) publish()).fault()).isEqualTo(GradeFault.MOVED);
        assertThat(asked).doesNotContain("/elsewhere");
    }

    @Test
    void aPlatformThatIsGoneMayComeBack() {
        server.stop(0);
        var retry = (Retry) publish();

        assertThat(retry.reason()).isEqualTo(RetryReason.NO_TOKEN_NOW);
        assertThat(retry.mayHaveArrived()).isFalse();
    }
}
