package org.aspirant.rubric.framework;

import org.aspirant.rubric.canonical.JsonObject;

/**
 * Something that can be seen or heard when a competency is there, with a case on either side of the
 * line.
 *
 * @param indicator what to look for
 * @param example what counts
 * @param nonExample what is easily taken for it and does not count
 */
public record LookFor(String indicator, String example, String nonExample) {

    JsonObject json() {
        return new JsonObject()
                .with("indicator", indicator)
                .with("example", example)
                .with("nonExample", nonExample);
    }
}
