package org.aspirant.rubric.framework;

import java.util.List;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * A part of leadership, and the competencies that make it up.
 *
 * @param about one or two sentences on what belongs here
 * @param competencies at least one
 */
public record Domain(String id, String title, String about, List<Competency> competencies) {

    public Domain {
        competencies = List.copyOf(competencies);
    }

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("title", title)
                .with("about", about)
                .with("competencies", competencies.stream().map(Competency::json).toList());
    }
}
