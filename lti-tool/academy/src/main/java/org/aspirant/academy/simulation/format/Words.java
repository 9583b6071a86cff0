package org.aspirant.academy.simulation.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Which texts of a simulation's document people read, and which only say what it does. */
final class Words {

    private static final Set<String> READ =
            Set.of(
                    "title",
                    "role",
                    "summary",
                    "dilemma",
                    "tradeoffs",
                    "advisories",
                    "prebrief",
                    "label",
                    "short",
                    "about",
                    "brief",
                    "want",
                    "fear",
                    "history",
                    "right",
                    "source",
                    "caption",
                    "alt",
                    "text",
                    "lede",
                    "eyebrow",
                    "ask",
                    "did",
                    "prompt",
                    "hint",
                    "note",
                    "because",
                    "revisit",
                    "instead",
                    "untimed",
                    "subject",
                    "tell");

    /** Under these nothing is read, whatever the keys inside are called. */
    private static final Set<String> LOGIC =
            Set.of("when", "effects", "routes", "sources", "variants", "policy", "clock", "chart");

    private Words() {}

    /** Whether a value is words, or holds some anywhere inside. */
    static boolean in(String key, JsonNode value) {
        if (LOGIC.contains(key)) {
            return false;
        } else if (value.isTextual()) {
            return READ.contains(key);
        } else if (value.isArray()) {
            for (JsonNode element : value) {
                if (in(key, element)) {
                    return true;
                }
            }
            return false;
        }
        return value.properties().stream()
                .anyMatch(
                        entry ->
                                !areForAuthors(entry.getKey(), value)
                                        && in(entry.getKey(), entry.getValue()));
    }

    /** What is said about a flag or a counter is for authors; what about a meter, for all. */
    static boolean areForAuthors(String key, JsonNode around) {
        return key.equals("about")
                && Set.of("flag", "counter").contains(around.path("kind").asText());
    }
}
