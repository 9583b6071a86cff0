package org.aspirant.tool.it;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.aspirant.lti.claim.CourseRole;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.platform.PlatformLogin;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.testing.MisbehavingServer;

/**
 * A platform that the tool is registered at several times, and that publishes its keys in as many
 * ways, most of them bad. It signs whatever a test wants signed.
 */
final class HostilePlatform implements AutoCloseable {

    static final String ISSUER = "https://hostile.example";
    static final int HUGE = 64 * 1024 * 1024;

    private static final DeploymentId DEPLOYMENT = new DeploymentId("1");
    private static final String TOKEN =
            "\"access_token\":\"of-the-clocked\",\"token_type\":\"bearer\",\"expires_in\":3600";
    private static final int PIECE = 64 * 1024;

    /**
     * How the keys of one registration are published; its client id is the name in small letters,
     * and that of {@link #LONG} is long.
     */
    enum Keys {
        GOOD,
        UNNAMED,
        LIMITED,
        FUZZED,
        FLOODED,
        HANGING,
        TRICKLING,
        HUGE,
        REDIRECTING,
        HTML,
        NESTED,
        CUT_OFF,
        FAILING,
        WEAK,
        /** By a server whose clock is wrong. */
        CLOCKED,
        LONG;

        String clientId() {
            return this == LONG ? "long".repeat(60) : name().toLowerCase(Locale.ROOT);
        }
    }

    /** A login that has been answered with the way to this platform. */
    record Begun(Visitor visitor, Keys keys, String state, String nonce) {}

    final SigningKey key = SigningKey.generate();
    private final MisbehavingServer server = new MisbehavingServer();
    private final ClockedServer clocked =
            new ClockedServer(
                    new SigningKeys(java.util.List.of(key))
                            .publicJwks()
                            .replaceFirst("^\\{", "{" + TOKEN + ","));
    private final AtomicLong sent = new AtomicLong();

    HostilePlatform() {
        for (Keys keys : Keys.values()) {
            URI unused = server.on("/" + keys.clientId(), exchange -> publish(keys, exchange));
        }
        URI unused = server.on("/elsewhere", exchange -> publish(Keys.GOOD, exchange));
    }

    /** Every registration, for the tool's file. */
    String registrationsYaml() {
        var yaml = new StringBuilder();
        for (Keys keys : Keys.values()) {
            yaml.append(
                    """
                    - name: %2$s
                      issuer: %1$s
                      clientId: %2$s
                      authorizationEndpoint: %3$s/auth
                      tokenEndpoint: %4$s/token
                      jwksUri: %4$s/%2$s
                      deployments: ["1"]
                    """
                            .formatted(ISSUER, keys.clientId(), server.base(), base(keys)));
        }
        return yaml.toString();
    }

    private String base(Keys keys) {
        return keys == Keys.CLOCKED ? clocked.base() : server.base();
    }

    /** The server of {@link Keys#CLOCKED}. */
    ClockedServer clocked() {
        return clocked;
    }

    private void publish(Keys keys, HttpExchange exchange)
            throws IOException, InterruptedException {
        String good = new SigningKeys(java.util.List.of(key)).publicJwks();
        switch (keys) {
            case HANGING -> server.hang();
            case TRICKLING -> trickle(exchange, good);
            case HUGE -> flood(exchange);
            case REDIRECTING -> {
                exchange.getResponseHeaders().set("Location", server.base() + "/elsewhere");
                MisbehavingServer.answer(exchange, 302, good);
            }
            case HTML -> MisbehavingServer.answer(exchange, 200, "<!doctype html><p>Log in!");
            case NESTED -> MisbehavingServer.answer(exchange, 200, "[".repeat(200_000));
            case CUT_OFF -> {
                exchange.sendResponseHeaders(200, good.length() + 1_000L);
                exchange.getResponseBody().write(good.getBytes(StandardCharsets.UTF_8));
            }
            case FAILING -> MisbehavingServer.answer(exchange, 500, good);
            case WEAK ->
                    MisbehavingServer.answer(exchange, 200, good.replace("\"RS256\"", "\"HS256\""));
            default -> MisbehavingServer.answer(exchange, 200, good);
        }
    }

    private static void trickle(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, text.length());
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            exchange.getResponseBody().write(letter);
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    /** A key set of 64 MB, as long as anybody reads it. */
    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = " ".repeat(PIECE).getBytes(StandardCharsets.UTF_8);
        OutputStream body = exchange.getResponseBody();
        body.write("{\"keys\":[".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < HUGE; i += PIECE) {
            body.write(piece);
            sent.addAndGet(PIECE);
        }
        body.write("]}".getBytes(StandardCharsets.UTF_8));
    }

    /** How much of huge key sets has gone out. */
    long sent() {
        return sent.get();
    }

    /** How often one address was asked for. */
    long asked(String path) {
        return server.asked().stream().filter(path::equals).count();
    }

    /** What a platform sends to begin a launch. */
    static Parameters login(TestSite site, Keys keys) {
        return login(site, keys, DEPLOYMENT);
    }

    private static Parameters login(TestSite site, Keys keys, DeploymentId deployment) {
        return new PlatformLogin(
                        ISSUER,
                        keys.clientId(),
                        deployment,
                        "somebody",
                        "a message",
                        site.tool().at("/lti/launch"),
                        null)
                .parameters();
    }

    static Begun begin(Visitor visitor, TestSite site, Keys keys) {
        return begin(visitor, site, keys, DEPLOYMENT);
    }

    static Begun begin(Visitor visitor, TestSite site, Keys keys, DeploymentId deployment) {
        var answer =
                visitor.send(
                        HttpRequest.newBuilder(
                                        site.tool()
                                                .at(
                                                        "/lti/login?"
                                                                + login(site, keys, deployment)
                                                                        .encoded()))
                                .GET());
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        URI onward = URI.create(answer.headers().firstValue("Location").orElseThrow());
        Parameters asked = Parameters.parse(onward.getRawQuery());
        return new Begun(
                visitor,
                keys,
                Objects.requireNonNull(asked.value("state")),
                Objects.requireNonNull(asked.value("nonce")));
    }

    /** A launch that passes every check. */
    static LaunchMessage message(TestSite site, Keys keys) {
        return message(site, keys, DEPLOYMENT);
    }

    static LaunchMessage message(TestSite site, Keys keys, DeploymentId deployment) {
        return LaunchMessage.resourceLink(
                        ISSUER,
                        keys.clientId(),
                        deployment,
                        Person.withheld(new Subject("s-87")),
                        new ResourceLink("link-5", null, null),
                        site.tool().at("/lti/launch"))
                .withRoles(CourseRole.LEARNER);
    }

    /** The message, signed for that login. */
    String token(LaunchMessage message, Begun begun) {
        return message.sign(key, begun.nonce(), Instant.now(), Duration.ofMinutes(1));
    }

    @Override
    public void close() {
        server.close();
        clocked.close();
    }
}
