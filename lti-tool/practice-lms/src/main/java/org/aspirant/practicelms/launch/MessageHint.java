package org.aspirant.practicelms.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aspirant.practicelms.campus.Manner;
import org.jspecify.annotations.Nullable;

/**
 * The {@code lti_message_hint}: the name of a pending launch; Moodle wraps it in JSON, which has to
 * come back byte for byte.
 */
final class MessageHint {

    private static final Pattern MOODLE =
            Pattern.compile("\\{(\"cmid\":[^,]*,)?\"launchid\":\"([A-Za-z0-9_-]+)\"}");

    private MessageHint() {}

    static String of(LaunchPlan plan, String name) {
        if (plan.course().manner() != Manner.MOODLE) {
            return name;
        }
        String cmid =
                plan.purpose().activity().map(link -> "\"cmid\":" + link.id() + ",").orElse("");
        return "{" + cmid + "\"launchid\":\"" + name + "\"}";
    }

    /** The name proper; the text itself where it is not wrapped, empty where nothing was sent. */
    static String name(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        Matcher wrapped = MOODLE.matcher(sent);
        return wrapped.matches() ? wrapped.group(2) : sent;
    }
}
