package org.aspirant.rubric.framework;

import java.util.List;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * A way of seeing and caring that a leader brings to the work. No criterion of a rubric rates one:
 * what can be rated is a {@link Competency}.
 *
 * @param id unique in the framework, among competencies too
 * @param levels {@value Competency#LEVELS} from the first stage to the last, or none
 */
public record Disposition(String id, Statement statement, List<BehaviouralLevel> levels) {

    public Disposition {
        levels = List.copyOf(levels);
        if (!levels.isEmpty() && levels.size() != Competency.LEVELS) {
            throw new IllegalArgumentException(
                    "disposition " + id + " has " + levels.size() + " levels, not 0 or 4");
        }
    }

    JsonObject json() {
        return statement.json(id, levels);
    }
}
