package org.aspirant.rubric.format;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.criteria.Rubric;
import org.aspirant.rubric.framework.Framework;

/**
 * The documents that references may lead to. Of a kind of which none is known, references are not
 * followed.
 */
public record Known(List<Framework> frameworks, List<Rubric> rubrics) {

    /** No reference is followed: a document is checked by itself. */
    public static final Known NOTHING = new Known(List.of(), List.of());

    public Known {
        frameworks = List.copyOf(frameworks);
        rubrics = List.copyOf(rubrics);
    }

    Optional<Framework> framework(String id) {
        return frameworks.stream().filter(framework -> framework.id().equals(id)).findFirst();
    }

    Optional<Rubric> rubric(String id) {
        return rubrics.stream().filter(rubric -> rubric.id().equals(id)).findFirst();
    }
}
