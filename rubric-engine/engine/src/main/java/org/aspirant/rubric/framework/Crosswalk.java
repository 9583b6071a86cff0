package org.aspirant.rubric.framework;

import java.util.Locale;
import org.aspirant.rubric.canonical.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * How one competency or disposition stands to one element of published standards.
 *
 * @param standards the id of one of the framework's {@link Standards}
 * @param code the element, in the publisher's numbering; null exactly when nothing matches
 * @param match how much of the element it covers
 * @param reason why the match is no more and no less than that
 */
public record Crosswalk(String standards, @Nullable String code, Match match, String reason) {

    public Crosswalk {
        if ((code == null) != (match == Match.NONE)) {
            throw new IllegalArgumentException(
                    "a crosswalk to " + standards + " names a code unless nothing matches");
        }
    }

    /** How far two statements say the same. */
    public enum Match {
        EXACT,
        PARTIAL,
        RELATED,
        NONE;

        /** As documents write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    JsonObject json() {
        return new JsonObject()
                .with("to", standards)
                .withIfPresent("code", code)
                .with("match", match.key())
                .with("reason", reason);
    }
}
