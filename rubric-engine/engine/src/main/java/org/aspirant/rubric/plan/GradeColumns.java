package org.aspirant.rubric.plan;

import java.util.List;
import java.util.stream.Stream;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * What a decision becomes in a gradebook.
 *
 * @param own the column that every plan has
 * @param further columns beside it, in the order of the plan; of most plans none
 */
public record GradeColumns(GradeColumn own, List<GradeColumn> further) {

    public GradeColumns {
        further = List.copyOf(further);
    }

    /** The own one first. */
    public List<GradeColumn> all() {
        return Stream.concat(Stream.of(own), further.stream()).toList();
    }

    /** Without a word of further columns where there are none: older plans keep their hash. */
    JsonObject json() {
        return own.json()
                .withIfPresent(
                        "further",
                        further.isEmpty()
                                ? null
                                : further.stream().map(GradeColumn::json).toList());
    }
}
