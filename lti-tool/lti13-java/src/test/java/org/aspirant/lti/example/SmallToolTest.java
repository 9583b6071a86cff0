package org.aspirant.lti.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.claim.Person;
import org.aspirant.lti.claim.ResourceLink;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.launch.LaunchFault;
import org.aspirant.lti.platform.LaunchMessage;
import org.aspirant.lti.platform.PlatformLogin;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Deployments;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmallToolTest {

    private static final RegistrationKey KEY =
            new RegistrationKey("https://platform.example", "small-tool");
    private static final DeploymentId DEPLOYMENT = new DeploymentId("1");

    private final SigningKeys keys = SigningKeys.generate();
    private final HttpClient browser = HttpClient.newHttpClient();
    private HttpServer server;
    private URI base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        server.createContext(
                "/jwks",
                call -> {
                    byte[] set = keys.publicJwks().getBytes(UTF_8);
                    call.sendResponseHeaders(200, set.length);
                    call.getResponseBody().write(set);
                    call.close();
                });
        new SmallTool(server, base, known());
        // The tool asks this server for keys while it answers: two threads at least.
        server.setExecutor(task -> new Thread(task).start());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Registrations known() {
        var registration =
                new Registration(
                        KEY,
                        new PlatformEndpoints(
                                URI.create("https://platform.example/auth"),
                                URI.create("https://platform.example/token"),
                                base.resolve("/jwks")),
                        Deployments.known(DEPLOYMENT.value()),
                        Reach.LOOPBACK);
        return new Registrations() {
            @Override
            public Optional<Registration> find(RegistrationKey key) {
                return Optional.of(registration).filter(one -> one.key().equals(key));
            }

            @Override
            public List<Registration> ofIssuer(String issuer) {
                return List.of(registration);
            }
        };
    }

    @Test
    void welcomesWhomAPlatformSends() throws Exception {
        var sent = login();
        assertThat(sent.statusCode()).isEqualTo(302);

        var answer = launch(String.valueOf(asked(sent).value("nonce")), sent);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Welcome, Ana Ibarra");
    }

    @Test
    void refusesAMessageThatAnswersAnotherQuestion() throws Exception {
        var answer = launch("another-nonce", login());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo(LaunchFault.WRONG_NONCE.advice());
    }

    @Test
    void isWhatTheReadmeShows() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/org/aspirant/lti/example/SmallTool.java"));
        String shown = source.substring(source.indexOf("final class SmallTool")).strip();

        assertThat(Files.readString(Path.of("README.md"))).contains(shown);
    }

    private HttpResponse<String> login() throws Exception {
        var login =
                new PlatformLogin(
                        KEY.issuer(),
                        KEY.clientId(),
                        DEPLOYMENT,
                        "7",
                        "hint",
                        base.resolve("/launch"),
                        null);
        return browser.send(
                HttpRequest.newBuilder(base.resolve("/login?" + login.parameters().encoded()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What the tool asks of the platform. */
    private static Parameters asked(HttpResponse<String> sent) {
        return Parameters.parse(
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getRawQuery());
    }

    private HttpResponse<String> launch(String nonce, HttpResponse<String> sent) throws Exception {
        String token =
                LaunchMessage.resourceLink(
                                KEY.issuer(),
                                KEY.clientId(),
                                DEPLOYMENT,
                                new Person(new Subject("7"), "Ana Ibarra", null, null, null),
                                new ResourceLink("link-1", "An activity", null),
                                base.resolve("/launch"))
                        .sign(keys.current(), nonce, Instant.now(), Duration.ofMinutes(5));
        var form =
                Parameters.ofSingle(
                        Map.of(
                                "id_token",
                                token,
                                "state",
                                String.valueOf(asked(sent).value("state"))));
        String cookie = sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return browser.send(
                HttpRequest.newBuilder(base.resolve("/launch"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.ofString(form.encoded()))
                        .build(),
                BodyHandlers.ofString());
    }
}
