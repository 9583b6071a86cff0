package org.aspirant.rubric.criteria;

import java.util.List;
import java.util.Optional;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * One quality of a piece of work that is rated by itself.
 *
 * @param id as plans and ratings name it; unique in its rubric
 * @param competency the competency of the framework that it gives evidence of
 * @param question what an assessor asks of the work
 * @param levels at least two, from the lowest value to the highest
 */
public record Criterion(
        String id, String competency, String title, String question, List<Level> levels) {

    public Criterion {
        levels = List.copyOf(levels);
    }

    public Optional<Level> level(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    JsonObject json() {
        return new JsonObject()
                .with("id", id)
                .with("competency", competency)
                .with("title", title)
                .with("question", question)
                .with("levels", levels.stream().map(Level::json).toList());
    }
}
