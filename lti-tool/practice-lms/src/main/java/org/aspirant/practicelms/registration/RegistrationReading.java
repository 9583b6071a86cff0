package org.aspirant.practicelms.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.platform.RegisteredTool;
import org.aspirant.practicelms.campus.Manner;
import org.aspirant.practicelms.http.RequestRefused;

/** Reads what a tool asks to be registered as, and refuses what Moodle and Canvas refuse. */
final class RegistrationReading {

    static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private static final int INVALID = 422;

    private final ObjectNode asked;
    private final int invalid;

    private RegistrationReading(ObjectNode asked, int invalid) {
        this.asked = asked;
        this.invalid = invalid;
    }

    /**
     * @throws RequestRefused with 400 in the Moodle manner, 422 in the Canvas manner
     */
    static ToolRegistration read(String body, Manner manner, String clientId) {
        int invalid = manner == Manner.MOODLE ? 400 : INVALID;
        ObjectNode asked;
        try {
            asked = StrictJson.object(body);
        } catch (UnreadableJsonException e) {
            throw new RequestRefused(400, "invalid_json");
        }
        var reading = new RegistrationReading(asked, invalid);
        return manner == Manner.MOODLE
                ? reading.inMoodleManner(clientId)
                : reading.inCanvasManner(clientId);
    }

    private ToolRegistration inMoodleManner(String clientId) {
        check(
                asked.path("application_type").asText("web").equals("web"),
                "invalid_application_type");
        ToolRegistration tool = tool(clientId);
        String domain = asked.path(TOOL).path("domain").asText();
        check(!domain.isEmpty(), "missing_domain");
        check(
                domain.equals(tool.targetLinkUri().getRawAuthority()),
                "domain_targetlinkuri_mismatch");
        return tool;
    }

    private ToolRegistration inCanvasManner(String clientId) {
        check(holds("grant_types", "client_credentials"), "grant_types must be complete");
        check(holds("grant_types", "implicit"), "grant_types must be complete");
        Set<String> known = new LinkedHashSet<>();
        OpenIdConfiguration.scopes().forEach(scope -> known.add(scope.urn()));
        for (String scope : words("scope")) {
            check(known.contains(scope), "Invalid scopes: " + scope);
        }
        for (JsonNode message : asked.path(TOOL).path("messages")) {
            for (JsonNode placement : message.path("placements")) {
                String name = placement.asText().replaceFirst(OpenIdConfiguration.CANVAS, "");
                check(
                        OpenIdConfiguration.CANVAS_PLACEMENTS.contains(name),
                        "Invalid placement: " + name);
            }
        }
        return tool(clientId);
    }

    private ToolRegistration tool(String clientId) {
        check(holds("response_types", "id_token"), "invalid_response_types");
        check(
                required("token_endpoint_auth_method").equals("private_key_jwt"),
                "invalid_token_endpoint_auth_method");
        String unused = required("client_name");
        Set<String> redirects = new LinkedHashSet<>();
        asked.path("redirect_uris").forEach(uri -> redirects.add(uri.asText()));
        check(!redirects.isEmpty(), "missing required attribute redirect_uris");
        Set<LtiScope> scopes = EnumSet.noneOf(LtiScope.class);
        words("scope").forEach(urn -> LtiScope.of(urn).ifPresent(scopes::add));
        scopes.retainAll(OpenIdConfiguration.scopes());
        return new ToolRegistration(
                new RegisteredTool(
                        clientId,
                        address(required("initiate_login_uri")),
                        redirects,
                        address(required("jwks_uri")),
                        scopes,
                        Reach.LOOPBACK),
                address(asked.path(TOOL).path("target_link_uri").asText()));
    }

    private URI address(String text) {
        try {
            URI address = URI.create(text);
            if (Reach.LOOPBACK.permits(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new RequestRefused(invalid, "not an address: " + text);
        }
        throw new RequestRefused(invalid, "not an https address: " + text);
    }

    private String required(String name) {
        String value = asked.path(name).asText();
        check(!value.isBlank(), "missing required attribute " + name);
        return value;
    }

    private boolean holds(String name, String value) {
        for (JsonNode one : asked.path(name)) {
            if (one.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> words(String name) {
        Set<String> words =
                new LinkedHashSet<>(Arrays.asList(asked.path(name).asText().split(" ")));
        words.remove("");
        return words;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new RequestRefused(invalid, otherwise);
        }
    }
}
