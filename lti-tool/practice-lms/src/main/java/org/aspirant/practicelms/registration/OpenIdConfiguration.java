package org.aspirant.practicelms.registration;

import java.net.URI;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.json.StrictJson;
import org.aspirant.practicelms.campus.Manner;

/**
 * What the platform says of itself to a tool that registers.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0, section
 *     2.1</a>
 */
final class OpenIdConfiguration {

    static final String CANVAS = "https://canvas.instructure.com/lti/";
    static final List<String> CANVAS_PLACEMENTS =
            List.of(
                    "course_navigation",
                    "assignment_selection",
                    "link_selection",
                    "module_index_menu_modal",
                    "course_assignments_menu",
                    "editor_button");

    private static final String PLATFORM =
            "https://purl.imsglobal.org/spec/lti-platform-configuration";
    private static final List<String> MESSAGES =
            List.of("LtiResourceLinkRequest", "LtiDeepLinkingRequest");

    private OpenIdConfiguration() {}

    /** The scopes that this platform knows: its gradebook's, and its courses' members. */
    static Set<LtiScope> scopes() {
        return EnumSet.allOf(LtiScope.class);
    }

    static String json(
            PlatformAddresses addresses,
            URI registration,
            Manner manner,
            Set<RegistrationQuirk> quirks) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put(
                "issuer",
                quirks.contains(RegistrationQuirk.FOREIGN_ISSUER)
                        ? "https://canvas.instructure.com"
                        : addresses.issuer());
        configuration.put("authorization_endpoint", addresses.authorization().toString());
        configuration.put("token_endpoint", addresses.token().toString());
        configuration.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        configuration.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        configuration.put("jwks_uri", addresses.jwks().toString());
        configuration.put("registration_endpoint", registration.toString());
        configuration.put(
                "scopes_supported",
                Stream.concat(Stream.of("openid"), scopes().stream().sorted().map(LtiScope::urn))
                        .toList());
        configuration.put("response_types_supported", List.of("id_token"));
        configuration.put("subject_types_supported", List.of("public"));
        configuration.put("id_token_signing_alg_values_supported", List.of("RS256"));
        configuration.put(
                "claims_supported",
                List.of("sub", "iss", "name", "given_name", "family_name", "email"));
        configuration.put(PLATFORM, platform(manner, quirks));
        return StrictJson.write(configuration);
    }

    private static Map<String, Object> platform(Manner manner, Set<RegistrationQuirk> quirks) {
        Map<String, Object> platform = new LinkedHashMap<>();
        boolean moodle = manner == Manner.MOODLE;
        platform.put("product_family_code", moodle ? "moodle" : "canvas");
        platform.put("version", moodle ? "4.5.6 (practice)" : "practice");
        platform.put(
                "messages_supported",
                quirks.contains(RegistrationQuirk.BARE_MESSAGE_TYPES)
                        ? MESSAGES
                        : moodle ? moodleMessages() : canvasMessages());
        platform.put("variables", List.of("ResourceLink.id", "Context.id"));
        if (!moodle) {
            platform.put(CANVAS + "account_name", "Practice account");
            platform.put(CANVAS + "account_lti_guid", "practice-lms");
        }
        return platform;
    }

    private static List<Map<String, Object>> moodleMessages() {
        return List.of(
                Map.of("type", MESSAGES.get(0)),
                Map.of("type", MESSAGES.get(1), "placements", List.of("ContentArea")));
    }

    private static List<Map<String, Object>> canvasMessages() {
        List<String> placements = CANVAS_PLACEMENTS.stream().map(CANVAS::concat).toList();
        return MESSAGES.stream()
                .map(type -> Map.<String, Object>of("type", type, "placements", placements))
                .toList();
    }
}
