package org.aspirant.lti.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.aspirant.lti.http.JdkHttpFetch;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.launch.LaunchOutcome;
import org.aspirant.lti.launch.LaunchPost;
import org.aspirant.lti.launch.LaunchValidation;
import org.aspirant.lti.login.InMemoryPendingLogins;
import org.aspirant.lti.login.LoginInitiation;
import org.aspirant.lti.login.LoginOutcome;
import org.aspirant.lti.login.LoginRequest;
import org.aspirant.lti.login.ToolAddress;
import org.aspirant.lti.registration.Registrations;

/** A whole tool: whoever is sent here by a platform that it knows is welcomed by name. */
final class SmallTool {

    private final LoginInitiation login;
    private final LaunchValidation launch;

    SmallTool(HttpServer server, URI base, Registrations platforms) {
        var clock = Clock.systemUTC();
        var address = new ToolAddress(base, base.resolve("/launch"));
        var pending = new InMemoryPendingLogins(clock, 10_000);
        var keySets = new RemoteKeySets(new JdkHttpFetch(), clock);
        login = new LoginInitiation(platforms, pending, address, clock);
        launch = new LaunchValidation(platforms, pending, keySets, address, clock);
        server.createContext("/login", this::login);
        server.createContext("/launch", this::launch);
    }

    private void login(HttpExchange call) throws IOException {
        var outcome = login.initiate(new LoginRequest(parameters(call)));
        if (outcome instanceof LoginOutcome.Redirect redirect) {
            call.getResponseHeaders().set("Location", redirect.location().toString());
            call.getResponseHeaders().set("Set-Cookie", redirect.binding().setCookieHeader());
            answer(call, 302, "");
        } else if (outcome instanceof LoginOutcome.Refused refused) {
            answer(call, 400, refused.fault().advice());
        }
    }

    private void launch(HttpExchange call) throws IOException {
        var outcome = launch.validate(LaunchPost.of(parameters(call), name -> cookie(call, name)));
        if (outcome instanceof LaunchOutcome.Accepted accepted) {
            answer(call, 200, "Welcome, " + accepted.launch().person().name());
        } else if (outcome instanceof LaunchOutcome.Rejected rejected) {
            answer(call, 400, rejected.fault().advice());
        }
    }

    // What every web framework has:

    private static Parameters parameters(HttpExchange call) throws IOException {
        return Parameters.parse(
                call.getRequestMethod().equals("GET")
                        ? call.getRequestURI().getRawQuery()
                        : new String(
                                call.getRequestBody().readNBytes(100_000), StandardCharsets.UTF_8));
    }

    private static Optional<String> cookie(HttpExchange call, String name) {
        String header = call.getRequestHeaders().getFirst("Cookie");
        return Arrays.stream(header == null ? new String[0] : header.split("; *"))
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        call.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        call.sendResponseHeaders(status, 0);
        call.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        call.close();
    }
}
