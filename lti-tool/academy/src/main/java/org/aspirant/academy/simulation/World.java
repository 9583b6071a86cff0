package org.aspirant.academy.simulation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.scenario.StoryTime;

/**
 * What is so in the story at one moment: all that conditions can ask about.
 *
 * @param values of meters, counters and flags (0 or 1) by id
 * @param facts what happened, in the words of {@link Fact}
 * @param pending scheduled events, soonest first
 * @param inbox messages that have arrived, by id, in the order in which they came
 */
public record World(
        Place place,
        StoryTime clock,
        Map<String, Integer> values,
        Set<String> facts,
        List<Pending> pending,
        Map<String, Letter> inbox) {

    public World {
        values = Map.copyOf(values);
        facts = Set.copyOf(facts);
        pending = List.copyOf(pending);
        inbox = Collections.unmodifiableMap(new LinkedHashMap<>(inbox));
    }

    /**
     * The value of a variable.
     *
     * @throws IllegalArgumentException if the scenario declares no such variable
     */
    public int value(String variable) {
        var value = values.get(variable);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + variable);
        }
        return value;
    }

    /** Whether something happened. */
    public boolean holds(String fact) {
        return facts.contains(fact);
    }

    /** An event that is still to come. */
    public record Pending(String event, StoryTime due) {}
}
