package org.aspirant.rubric.framework;

import java.util.List;
import org.aspirant.rubric.canonical.JsonObject;

/**
 * Something a leader can learn to do, in four stages.
 *
 * @param id unique in the framework
 * @param levels {@value #LEVELS}, from the first stage to the last
 */
public record Competency(String id, Statement statement, List<BehaviouralLevel> levels) {

    public static final int LEVELS = 4;

    public Competency {
        levels = List.copyOf(levels);
        if (levels.size() != LEVELS) {
            throw new IllegalArgumentException(
                    "competency " + id + " has " + levels.size() + " levels, not " + LEVELS);
        }
    }

    JsonObject json() {
        return statement.json(id, levels);
    }
}
