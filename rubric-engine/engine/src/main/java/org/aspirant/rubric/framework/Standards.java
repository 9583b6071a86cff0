package org.aspirant.rubric.framework;

import org.aspirant.rubric.canonical.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A published set of standards that a framework is compared with, by code and link only: its text
 * is its publisher's.
 *
 * @param id as crosswalks name it: {@code PSEL}, {@code NELP}, {@code CPSEL}, a state's own
 * @param edition the year or version that the codes are those of
 * @param link where the publisher has it, or null
 */
public record Standards(String id, String title, String edition, @Nullable String link) {

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("title", title)
                .with("edition", edition)
                .withIfPresent("link", link);
    }
}
