package org.aspirant.practicelms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.launch.DeepLinkingLaunch;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.LaunchPost;
import org.aspirant.lti.launch.LaunchValidation;
import org.aspirant.lti.launch.ResourceLinkLaunch;
import org.aspirant.lti.login.InMemoryPendingLogins;
import org.aspirant.lti.login.LoginInitiation;
import org.aspirant.lti.login.LoginOutcome;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * The smallest tool that really checks: a login address, a launch address and a key set, on
 * localhost. A launch is answered with 200 and kept, or with 400 and the name of the refusal.
 */
public final class FakeTool implements AutoCloseable {

    static {
        // Read once, by the first server of this process: see Server.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final URI base;
    private final List<LaunchOutcome> outcomes = new CopyOnWriteArrayList<>();
    private volatile SigningKeys keys = SigningKeys.generate();
    private volatile @Nullable LoginInitiation initiation;
    private volatile @Nullable LaunchValidation validation;

    private FakeTool(HttpServer server) {
        this.server = server;
        this.base = URI.create("http://localhost:" + server.getAddress().getPort());
        server.createContext("/lti/login", this::login);
        server.createContext("/lti/launch", this::launch);
        server.createContext(
                "/lti/jwks", exchange -> send(exchange, 200, keys.publicJwks(), Map.of()));
        server.setExecutor(threads);
        server.start();
    }

    public static FakeTool start() {
        try {
            return new FakeTool(HttpServer.create(new InetSocketAddress("localhost", 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registers the platform at the tool. */
    FakeTool knows(PracticeLms lms) {
        return knows(
                lms.baseUrl(),
                new RegistrationKey(lms.issuer(), lms.clientId()),
                Deployments.known(lms.deployments().toArray(String[]::new)));
    }

    /** Registers the platform that has its key set and everything else under an address. */
    public FakeTool knows(URI platform, RegistrationKey key, Deployments deployments) {
        Registration registration =
                new Registration(
                        key,
                        new PlatformEndpoints(
                                URI.create(platform + "/auth"),
                                URI.create(platform + "/token"),
                                URI.create(platform + "/jwks")),
                        deployments,
                        Reach.LOOPBACK);
        Registrations registrations =
                new Registrations() {
                    @Override
                    public Optional<Registration> find(RegistrationKey key) {
                        return Optional.of(registration).filter(known -> known.key().equals(key));
                    }

                    @Override
                    public List<Registration> ofIssuer(String issuer) {
                        return List.of(registration);
                    }
                };
        Clock clock = Clock.systemUTC();
        ToolAddress address = new ToolAddress(base, URI.create(base + "/lti/launch"));
        InMemoryPendingLogins logins = new InMemoryPendingLogins(clock, 1000);
        initiation = new LoginInitiation(registrations, logins, address, clock);
        validation =
                new LaunchValidation(
                        registrations,
                        logins,
                        new RemoteKeySets(new JdkHttpFetch(), clock),
                        address,
                        clock);
        return this;
    }

    public URI base() {
        return base;
    }

    /** What became of the launches, oldest first. */
    public List<LaunchOutcome> outcomes() {
        return outcomes;
    }

    LaunchOutcome lastOutcome() {
        return outcomes.get(outcomes.size() - 1);
    }

    /** The last launch, which has to be one that was accepted. */
    ResourceLinkLaunch lastLaunch() {
        LaunchOutcome last = lastOutcome();
        if (last instanceof LaunchOutcome.Accepted accepted) {
            return (ResourceLinkLaunch) accepted.launch();
        }
        throw new AssertionError("not accepted: " + last);
    }

    /** The last request for links, which was accepted. */
    DeepLinkingLaunch lastRequest() {
        LaunchOutcome last = lastOutcome();
        if (last instanceof LaunchOutcome.Accepted accepted) {
            return (DeepLinkingLaunch) accepted.launch();
        }
        throw new AssertionError("not accepted: " + last);
    }

    /** Signs with a new key from now on, and publishes that one only. */
    void changeKeys() {
        keys = SigningKeys.generate();
    }

    /** The claims of a client assertion that is good for five minutes. */
    Map<String, Object> assertionClaims(PracticeLms lms) {
        Instant now = lms.clock().instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", lms.clientId());
        claims.put("sub", lms.clientId());
        claims.put("aud", lms.baseUrl() + "/token");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(Duration.ofMinutes(5)).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    String sign(Map<String, Object> claims) {
        return keys.current().sign(claims);
    }

    SigningKeys keys() {
        return keys;
    }

    SigningKey key() {
        return keys.current();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void login(HttpExchange exchange) throws IOException {
        LoginInitiation answering = initiation;
        if (answering == null) {
            send(exchange, 400, "no platform is registered", Map.of());
            return;
        }
        LoginOutcome outcome = answering.initiate(new LoginRequest(parameters(exchange)));
        if (outcome instanceof LoginOutcome.Redirect redirect) {
            send(
                    exchange,
                    302,
                    "",
                    Map.of(
                            "Location", redirect.location().toString(),
                            "Set-Cookie", redirect.binding().setCookieHeader()));
        } else {
            send(exchange, 400, ((LoginOutcome.Refused) outcome).fault().name(), Map.of());
        }
    }

    private void launch(HttpExchange exchange) throws IOException {
        LaunchValidation answering = validation;
        if (answering == null) {
            send(exchange, 400, "no platform is registered", Map.of());
            return;
        }
        Parameters form = parameters(exchange);
        LaunchOutcome outcome =
                answering.validate(LaunchPost.of(form, name -> cookie(exchange, name)));
        outcomes.add(outcome);
        if (outcome instanceof LaunchOutcome.Accepted) {
            send(exchange, 200, "welcome", Map.of());
        } else {
            send(exchange, 400, ((LaunchOutcome.Rejected) outcome).fault().name(), Map.of());
        }
    }

    private static Optional<String> cookie(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getOrDefault("Cookie", List.of()).stream()
                .flatMap(header -> Arrays.stream(header.split("; ", -1)))
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    private static Parameters parameters(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            return Parameters.parse(exchange.getRequestURI().getRawQuery());
        }
        return Parameters.parse(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void send(
            HttpExchange exchange, int status, String body, Map<String, String> headers)
            throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
