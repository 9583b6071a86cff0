package org.aspirant.lti.deeplinking;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link back to the tool, to be placed in a course.
 *
 * @param url what the platform launches; null for the address that is registered for launches
 * @param title as the course is to show it
 * @param text what the course is to say of it: plain text
 * @param custom comes back with every launch of the link, and of its copies; names and values
 *     without line breaks, because Moodle keeps one pair a line
 * @param column the gradebook column, null for none
 * @param available when the course shows it
 * @param submission when work may be handed in
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#lti-resource-link">LTI Deep Linking
 *     2.0, LTI resource link</a>; {@code icon}, {@code thumbnail}, {@code iframe} and {@code
 *     window} are left to the platform
 */
public record ResourceLinkItem(
        @Nullable URI url,
        @Nullable String title,
        @Nullable String text,
        Map<String, String> custom,
        @Nullable ItemColumn column,
        @Nullable Period available,
        @Nullable Period submission) {

    /** The {@code type} of such an item. */
    public static final String TYPE = "ltiResourceLink";

    /**
     * @throws IllegalArgumentException if a name or value of {@code custom} breaks a line, or a
     *     name is empty or holds an equals sign
     */
    public ResourceLinkItem {
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
        custom.forEach(
                (name, value) -> {
                    if (name.isEmpty() || name.indexOf('=') >= 0 || breaks(name) || breaks(value)) {
                        throw new IllegalArgumentException(
                                "custom value " + name + " breaks a line");
                    }
                });
    }

    /** A link with a title and nothing else. */
    public static ResourceLinkItem to(URI url, String title) {
        return new ResourceLinkItem(url, title, null, Map.of(), null, null, null);
    }

    public ResourceLinkItem describedAs(String words) {
        return new ResourceLinkItem(url, title, words, custom, column, available, submission);
    }

    public ResourceLinkItem with(Map<String, String> values) {
        return new ResourceLinkItem(url, title, text, values, column, available, submission);
    }

    public ResourceLinkItem with(ItemColumn gradebookColumn) {
        return new ResourceLinkItem(
                url, title, text, custom, gradebookColumn, available, submission);
    }

    public ResourceLinkItem during(@Nullable Period shown, @Nullable Period handedIn) {
        return new ResourceLinkItem(url, title, text, custom, column, shown, handedIn);
    }

    private static boolean breaks(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
