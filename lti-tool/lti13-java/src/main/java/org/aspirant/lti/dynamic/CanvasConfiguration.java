package org.aspirant.lti.dynamic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.json.StrictJson;

/**
 * What an administrator of Canvas enters by address or pastes to make a developer key by hand.
 *
 * @see <a href="https://developerdocs.instructure.com/services/canvas/external-tools/lti">Canvas,
 *     manual configuration of an LTI 1.3 tool</a>
 */
public final class CanvasConfiguration {

    private static final String PLATFORM = "canvas.instructure.com";

    private CanvasConfiguration() {}

    /** The document as JSON. */
    public static String of(ToolProfile tool) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", tool.name());
        document.put("description", tool.description());
        document.put("oidc_initiation_url", tool.login().toString());
        document.put("target_link_uri", tool.launch().toString());
        document.put("redirect_uris", List.of(tool.launch().toString()));
        document.put("scopes", tool.scopes().stream().sorted().map(LtiScope::urn).toList());
        document.put("public_jwk_url", tool.keys().toString());
        document.put("custom_fields", tool.custom());
        document.put("extensions", List.of(extension(tool)));
        return StrictJson.write(document);
    }

    private static Map<String, Object> extension(ToolProfile tool) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("text", tool.name());
        tool.logo().ifPresent(logo -> settings.put("icon_url", logo.toString()));
        settings.put("placements", placements(tool));
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("platform", PLATFORM);
        extension.put("domain", tool.domain());
        extension.put("tool_id", tool.id());
        extension.put("privacy_level", tool.canvasPrivacy());
        extension.put("settings", settings);
        return extension;
    }

    private static List<Map<String, Object>> placements(ToolProfile tool) {
        List<Map<String, Object>> placements = new ArrayList<>();
        for (ToolMessage message : tool.messages()) {
            for (String name : message.placements()) {
                if (!name.equals(ToolMessage.CONTENT_AREA)) {
                    placements.add(placement(message, name));
                }
            }
        }
        return placements;
    }

    private static Map<String, Object> placement(ToolMessage message, String name) {
        Map<String, Object> placement = new LinkedHashMap<>();
        placement.put("placement", name);
        placement.put("message_type", message.type());
        placement.put("target_link_uri", message.target().toString());
        placement.put("text", message.label());
        placement.put("enabled", true);
        if (name.equals(ToolMessage.COURSE_NAVIGATION)) {
            placement.put("default", "disabled");
            placement.put("visibility", "members");
        }
        if (!message.custom().isEmpty()) {
            placement.put("custom_fields", message.custom());
        }
        return placement;
    }
}
