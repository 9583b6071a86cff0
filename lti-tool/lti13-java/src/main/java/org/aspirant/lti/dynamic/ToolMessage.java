package org.aspirant.lti.dynamic;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A message that the tool takes.
 *
 * @param type {@link #RESOURCE_LINK} or {@link #DEEP_LINKING}
 * @param target where it is opened
 * @param label what people click on, in the platform
 * @param placements where it may be offered, by the platforms' short names; a platform gets those
 *     that it lists itself
 * @param custom sent with every launch from these placements. A platform that lists none of them is
 *     not told, since it would send them with every launch
 */
public record ToolMessage(
        String type,
        URI target,
        String label,
        List<String> placements,
        Map<String, String> custom) {

    public static final String RESOURCE_LINK = "LtiResourceLinkRequest";
    public static final String DEEP_LINKING = "LtiDeepLinkingRequest";

    /** Where LTI Dynamic Registration 1.0 itself offers a choice of content (section 4.1). */
    public static final String CONTENT_AREA = "ContentArea";

    /** Canvas: a place in the menu of a course. */
    public static final String COURSE_NAVIGATION = "course_navigation";

    /**
     * Canvas: where a tool is asked for content; a new assignment, a module, the menus of both, and
     * the editor.
     */
    public static final List<String> CANVAS_SELECTIONS =
            List.of(
                    "assignment_selection",
                    "link_selection",
                    "module_index_menu_modal",
                    "course_assignments_menu",
                    "editor_button");

    public ToolMessage {
        placements = List.copyOf(placements);
        custom = Map.copyOf(custom);
    }

    /** Without values of its own. */
    public ToolMessage(String type, URI target, String label, List<String> placements) {
        this(type, target, label, placements, Map.of());
    }
}
