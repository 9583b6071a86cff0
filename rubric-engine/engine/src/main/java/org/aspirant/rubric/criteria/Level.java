package org.aspirant.rubric.criteria;

import org.aspirant.rubric.canonical.JsonObject;
import org.aspirant.rubric.exact.Exact;
import org.jspecify.annotations.Nullable;

/**
 * One step of a criterion's scale and what work at that step looks like.
 *
 * @param id as ratings name it; unique in its criterion
 * @param value what it is worth
 * @param descriptor what is true of work at this level
 * @param absence whether the level says that there is nothing to rate, so that an assessor notes
 *     where they looked instead of pointing at evidence
 * @param sample a short invented piece of work at this level, or null
 */
public record Level(
        String id,
        Exact value,
        String title,
        String descriptor,
        boolean absence,
        @Nullable String sample) {

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("value", value)
                .with("title", title)
                .with("descriptor", descriptor)
                .with("absence", absence)
                .withIfPresent("sample", sample);
    }
}
