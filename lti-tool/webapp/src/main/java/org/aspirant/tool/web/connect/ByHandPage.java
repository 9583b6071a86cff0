package org.aspirant.tool.web.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.tool.platformlink.connect.ToolDescription;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * Setting the tool up by hand at one kind of platform.
 *
 * @param platform one of {@link #PLATFORMS}
 */
public record ByHandPage(Frame frame, String platform, ToolDescription tool) implements Page {

    public static final List<String> PLATFORMS = List.of("canvas", "moodle", "other");

    @Override
    public String template() {
        return "connect/byhand.jte";
    }

    public String title() {
        return frame.text().get("byhand." + platform + ".title");
    }

    /** What to click, in order. */
    public List<String> steps() {
        return List.of(frame.text().get("byhand." + platform + ".steps").split("\\|"));
    }

    /** The values to copy, by the names that they have on the platform's own form. */
    public List<Value> values() {
        Map<String, String> values = new LinkedHashMap<>();
        if (platform.equals("canvas")) {
            values.put("json", tool.canvas().toString());
        }
        values.put("name", tool.name());
        values.put("description", tool.description());
        values.put("launch", tool.launch().toString());
        values.put("login", tool.login().toString());
        values.put("redirect", tool.launch().toString());
        values.put("keys", tool.keys().toString());
        return values.entrySet().stream()
                .map(value -> new Value(value.getKey(), name(value.getKey()), value.getValue()))
                .toList();
    }

    /**
     * One value to copy.
     *
     * @param field of the page
     * @param name on the platform's form
     */
    public record Value(String field, String name, String value) {}

    /** Another kind's page. */
    public List<String> others() {
        return PLATFORMS.stream().filter(other -> !other.equals(platform)).toList();
    }

    private String name(String field) {
        String own = "byhand." + platform + "." + field;
        return frame.text().get(frame.text().has(own) ? own : "byhand.field." + field);
    }
}
