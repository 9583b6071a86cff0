package org.aspirant.lti.dynamic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.testing.RecordingFetch;

/** Platforms that ask, and the tool that they ask. */
final class Samples {

    static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzY29wZSI6InJlZyJ9.c2ln";
    static final String MOODLE = "http://127.0.0.1:8090/mod/lti/openid-configuration.php";
    static final String CANVAS = "https://sso.canvaslms.com/api/lti/security/openid-configuration";
    static final String GENERIC = "https://learn.example.org/.well-known/openid-configuration";

    private Samples() {}

    static String text(String name) {
        try (var file = Samples.class.getResourceAsStream("/dynamic/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode json(String name) {
        return parsed(text(name));
    }

    static ObjectNode parsed(String text) {
        try {
            return StrictJson.object(text);
        } catch (UnreadableJsonException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, List<String>> opened(String configuration) {
        return Map.of(
                "openid_configuration",
                List.of(configuration),
                "registration_token",
                List.of(TOKEN));
    }

    /** A platform that shows this configuration and answers a registration so. */
    static RecordingFetch platform(String configuration, int status, String answer) {
        return new RecordingFetch(
                call ->
                        call.method().equals("GET")
                                ? RecordingFetch.answer(200, configuration)
                                : RecordingFetch.answer(status, answer));
    }

    static FetchOutcome shown(HttpCall call, String configuration) {
        return RecordingFetch.answer(200, configuration);
    }

    static ToolProfile tool() {
        return new ToolProfile(
                "Lantern",
                "Practice in leading a school.",
                URI.create("https://lantern.example.net:8443/lti/login"),
                URI.create("https://lantern.example.net:8443/lti/launch"),
                URI.create("https://lantern.example.net:8443/lti/jwks"),
                Optional.of(URI.create("https://lantern.example.net:8443/icon.png")),
                EnumSet.allOf(LtiScope.class),
                Set.of("name", "given_name", "family_name", "email"),
                Map.of("link", "$ResourceLink.id"),
                List.of(
                        new ToolMessage(
                                ToolMessage.RESOURCE_LINK,
                                URI.create("https://lantern.example.net:8443/lti/launch"),
                                "Lantern",
                                List.of(ToolMessage.COURSE_NAVIGATION),
                                Map.of("room", "course")),
                        new ToolMessage(
                                ToolMessage.DEEP_LINKING,
                                URI.create("https://lantern.example.net:8443/lti/launch"),
                                "Choose an activity",
                                List.of(
                                        ToolMessage.CONTENT_AREA,
                                        "assignment_selection",
                                        "link_selection"))),
                "lantern");
    }
}
