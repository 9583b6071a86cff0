package org.aspirant.lti.dynamic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aspirant.lti.claim.LtiScope;

/**
 * The body of a registration (section 3.5 and OpenID Connect Dynamic Client Registration 1.0,
 * section 3.1): the tool's profile, cut down to what the platform offers.
 *
 * <p>Canvas answers 422 for a scope or a placement that it does not know, and Moodle ignores both;
 * so only what the platform lists is asked for.
 */
final class RegistrationRequest {

    static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private static final String CANVAS = "https://canvas.instructure.com/lti/";

    private final ToolProfile tool;
    private final PlatformConfiguration platform;

    private RegistrationRequest(ToolProfile tool, PlatformConfiguration platform) {
        this.tool = tool;
        this.platform = platform;
    }

    static Map<String, Object> of(ToolProfile tool, PlatformConfiguration platform) {
        return new RegistrationRequest(tool, platform).body();
    }

    static Set<LtiScope> scopes(ToolProfile tool, PlatformConfiguration platform) {
        Set<LtiScope> asked = EnumSet.noneOf(LtiScope.class);
        asked.addAll(tool.scopes());
        asked.retainAll(platform.scopes());
        return asked;
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("application_type", "web");
        body.put("response_types", List.of("id_token"));
        body.put("grant_types", List.of("implicit", "client_credentials"));
        body.put("initiate_login_uri", tool.login().toString());
        body.put("redirect_uris", List.of(tool.launch().toString()));
        body.put("client_name", tool.name());
        body.put("client_uri", tool.origin());
        body.put("jwks_uri", tool.keys().toString());
        tool.logo().ifPresent(logo -> body.put("logo_uri", logo.toString()));
        body.put("token_endpoint_auth_method", "private_key_jwt");
        body.put("scope", LtiScope.joined(scopes(tool, platform)));
        body.put(TOOL, configuration());
        return body;
    }

    private Map<String, Object> configuration() {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("domain", tool.domain());
        configuration.put("description", tool.description());
        configuration.put("target_link_uri", tool.launch().toString());
        if (!tool.custom().isEmpty()) {
            configuration.put("custom_parameters", tool.custom());
        }
        configuration.put("claims", claims());
        configuration.put("messages", messages());
        if (platform.product().isCanvas()) {
            configuration.put(CANVAS + "privacy_level", tool.canvasPrivacy());
            configuration.put(CANVAS + "tool_id", tool.id());
        }
        return configuration;
    }

    private List<String> claims() {
        Set<String> wished = new TreeSet<>(tool.claims());
        if (!platform.claims().isEmpty()) {
            wished.retainAll(platform.claims());
        }
        List<String> claims = new ArrayList<>(List.of("iss", "sub"));
        wished.stream().filter(claim -> !claims.contains(claim)).forEach(claims::add);
        return claims;
    }

    private List<Map<String, Object>> messages() {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (ToolMessage message : tool.messages()) {
            boolean offered =
                    platform.messages().isEmpty() || platform.message(message.type()).isPresent();
            List<String> placements = placements(message);
            boolean placeless = platform.product().isCanvas() && placements.isEmpty();
            if (offered && !placeless) {
                asked.add(message(message, placements));
            }
        }
        return asked;
    }

    private Map<String, Object> message(ToolMessage message, List<String> placements) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("type", message.type());
        asked.put("target_link_uri", message.target().toString());
        asked.put("label", message.label());
        if (!placements.isEmpty()) {
            asked.put("placements", placements);
            if (!message.custom().isEmpty()) {
                asked.put("custom_parameters", message.custom());
            }
        }
        if (platform.product().isCanvas()
                && message.placements().contains(ToolMessage.COURSE_NAVIGATION)) {
            asked.put(CANVAS + "course_navigation/default_enabled", false);
            asked.put(CANVAS + "visibility", "members");
        }
        return asked;
    }

    /** Those that both know, as the platform spells them: Canvas may put its address before. */
    private List<String> placements(ToolMessage message) {
        return platform
                .message(message.type())
                .map(SupportedMessage::placements)
                .orElse(List.of())
                .stream()
                .filter(
                        listed ->
                                message.placements()
                                        .contains(
                                                listed.startsWith(CANVAS)
                                                        ? listed.substring(CANVAS.length())
                                                        : listed))
                .toList();
    }
}
