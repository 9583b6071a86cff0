package org.aspirant.lti.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;

/** LTI Dynamic Registration 1.0, section 3.5: what the tool asks of which platform. */
class RegistrationRequestTest {

    private static final String TOOL = RegistrationRequest.TOOL;
    private static final String CANVAS = "https://canvas.instructure.com/lti/";

    @Test
    void asksMoodleForWhatARunningMoodleAccepted() {
        JsonNode asked = sent(Samples.MOODLE, Samples.json("moodle-4.5-configuration.json"));
        JsonNode accepted = Samples.json("moodle-4.5-accepted-request.json");

        for (String member :
                new String[] {
                    "application_type",
                    "response_types",
                    "grant_types",
                    "token_endpoint_auth_method",
                    "scope"
                }) {
            assertThat(asked.path(member)).as(member).isEqualTo(accepted.path(member));
        }
        assertThat(asked.fieldNames()).toIterable().contains("client_name", "redirect_uris");
        assertThat(asked.path(TOOL).path("domain").asText())
                .as("with the port of the target, or Moodle finds a mismatch")
                .isEqualTo("lantern.example.net:8443");
        assertThat(asked.path(TOOL).path("claims"))
                .containsExactlyInAnyOrderElementsOf(accepted.path(TOOL).path("claims"));
    }

    @Test
    void placesADeepLinkWhereMoodleLetsIt() {
        JsonNode messages =
                sent(Samples.MOODLE, Samples.json("moodle-4.5-configuration.json"))
                        .path(TOOL)
                        .path("messages");

        assertThat(messages).hasSize(2);
        assertThat(messages.get(0).path("type").asText()).isEqualTo("LtiResourceLinkRequest");
        assertThat(messages.get(0).has("placements")).isFalse();
        assertThat(messages.get(0).has("custom_parameters"))
                .as("it would send them with every link")
                .isFalse();
        assertThat(messages.get(1).path("placements"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("ContentArea");
    }

    @Test
    void tellsCanvasInItsOwnKeysAndItsOwnSpelling() {
        JsonNode asked = sent(Samples.CANVAS, Samples.json("canvas-configuration.json"));
        JsonNode tool = asked.path(TOOL);

        assertThat(tool.path(CANVAS + "privacy_level").asText()).isEqualTo("public");
        assertThat(tool.path(CANVAS + "tool_id").asText()).isEqualTo("lantern");
        assertThat(asked.path("scope").asText()).doesNotContain("contextmembership");
        JsonNode navigation = tool.path("messages").get(0);
        assertThat(navigation.path("placements").toString())
                .isEqualTo("[\"" + CANVAS + "course_navigation\"]");
        assertThat(navigation.path("custom_parameters").toString())
                .isEqualTo("{\"room\":\"course\"}");
        assertThat(navigation.path(CANVAS + "course_navigation/default_enabled").asBoolean(true))
                .isFalse();
        assertThat(tool.path("messages").get(1).path("placements").toString())
                .isEqualTo("[\"" + CANVAS + "link_selection\",\"assignment_selection\"]");
    }

    @Test
    void asksForNoMessageThatThePlatformDoesNotList() {
        ObjectNode less = Samples.json("canvas-configuration.json");
        ((ObjectNode) less.path(ConfigurationReading.PLATFORM))
                .putArray("messages_supported")
                .add("LtiResourceLinkRequest");

        JsonNode messages = sent(Samples.CANVAS, less).path(TOOL).path("messages");

        assertThat(messages).as("none with a placement that Canvas lists").isEmpty();
    }

    @Test
    void asksOtherPlatformsForWhatTheyListAndTellsThemNothingOfCanvas() {
        JsonNode asked = sent(Samples.GENERIC, Samples.json("generic-configuration.json"));

        assertThat(asked.path("scope").asText())
                .isEqualTo("https://purl.imsglobal.org/spec/lti-ags/scope/score");
        assertThat(asked.path(TOOL).path("claims").toString())
                .isEqualTo("[\"iss\",\"sub\",\"name\"]");
        assertThat(asked.toString()).doesNotContain("canvas");
    }

    @Test
    void showsTheTokenAtTheRegistrationAddress() {
        RecordingFetch fetch =
                Samples.platform(Samples.text("canvas-configuration.json"), 200, "{}");
        var unused =
                new DynamicRegistration(fetch, Reach.PUBLIC)
                        .register(Samples.opened(Samples.CANVAS), Samples.tool());

        HttpCall registration = fetch.calls().get(1);
        assertThat(registration.address())
                .isEqualTo(URI.create("https://northfield.instructure.com/api/lti/registrations"));
        assertThat(registration.headers())
                .containsEntry("Authorization", "Bearer " + Samples.TOKEN)
                .containsEntry("Content-Type", "application/json");
    }

    @Test
    void goesToWhomWasJustAskedWithoutAskingAgain() {
        RecordingFetch fetch =
                Samples.platform(
                        Samples.text("generic-configuration.json"), 200, "{\"client_id\":\"c\"}");
        var registration = new DynamicRegistration(fetch, Reach.PUBLIC);
        var opened = Samples.opened(Samples.GENERIC);
        var asked = (DiscoveryOutcome.Discovered) registration.discover(opened);

        assertThat(registration.register(opened, asked.platform(), Samples.tool()))
                .isInstanceOf(RegistrationOutcome.Registered.class);

        assertThat(fetch.calls()).extracting(HttpCall::method).containsExactly("GET", "POST");
    }

    private static JsonNode sent(String address, ObjectNode configuration) {
        RecordingFetch fetch = Samples.platform(configuration.toString(), 400, "");
        Reach reach = address.startsWith("http:") ? Reach.LOOPBACK : Reach.PUBLIC;
        var unused =
                new DynamicRegistration(fetch, reach)
                        .register(Samples.opened(address), Samples.tool());
        assertThat(fetch.calls()).hasSize(2);
        return Samples.parsed(String.valueOf(fetch.calls().get(1).body()));
    }
}
