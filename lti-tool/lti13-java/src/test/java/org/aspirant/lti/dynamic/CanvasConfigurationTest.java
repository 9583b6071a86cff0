package org.aspirant.lti.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The document that a Canvas administrator enters by hand. */
class CanvasConfigurationTest {

    private final JsonNode document = Samples.parsed(CanvasConfiguration.of(Samples.tool()));

    @Test
    void namesEveryAddressOfTheTool() {
        assertThat(document.path("oidc_initiation_url").asText())
                .isEqualTo("https://lantern.example.net:8443/lti/login");
        assertThat(document.path("target_link_uri").asText())
                .isEqualTo("https://lantern.example.net:8443/lti/launch");
        assertThat(document.path("public_jwk_url").asText())
                .isEqualTo("https://lantern.example.net:8443/lti/jwks");
        assertThat(document.path("scopes")).hasSize(5);
        assertThat(document.path("custom_fields").path("link").asText())
                .isEqualTo("$ResourceLink.id");
    }

    @Test
    void placesTheToolWhereCanvasHasPlacementsForIt() {
        JsonNode extension = document.path("extensions").get(0);

        assertThat(extension.path("platform").asText()).isEqualTo("canvas.instructure.com");
        assertThat(extension.path("privacy_level").asText()).isEqualTo("public");
        assertThat(extension.path("settings").path("placements"))
                .extracting(
                        placement ->
                                placement.path("placement").asText()
                                        + " "
                                        + placement.path("message_type").asText())
                .containsExactly(
                        "course_navigation LtiResourceLinkRequest",
                        "assignment_selection LtiDeepLinkingRequest",
                        "link_selection LtiDeepLinkingRequest");
    }

    @Test
    void keepsTheCourseMenuAsItIsUntilATeacherWantsTheTool() {
        JsonNode navigation = document.at("/extensions/0/settings/placements/0");

        assertThat(navigation.path("default").asText()).isEqualTo("disabled");
        assertThat(navigation.path("visibility").asText()).isEqualTo("members");
    }

    @Test
    void sendsValuesFromTheirOwnPlacementAlone() {
        assertThat(document.at("/extensions/0/settings/placements"))
                .extracting(placement -> placement.path("custom_fields").toString())
                .containsExactly("{\"room\":\"course\"}", "", "");
    }
}
