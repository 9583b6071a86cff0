package org.aspirant.academy.simulation.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who and what is there when the story begins. All maps keep the author's order.
 *
 * @param variants for each variant its possible values, of which a run draws one
 * @param start the story time at which a run begins
 */
public record Setting(
        Map<String, Variable> variables,
        Map<String, Person> people,
        Map<String, Exhibit> exhibits,
        Map<String, List<String>> variants,
        StoryTime start) {

    public Setting {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        exhibits = Collections.unmodifiableMap(new LinkedHashMap<>(exhibits));
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /** The meters in the author's order. */
    public List<Variable.Meter> meters() {
        return variables.values().stream()
                .filter(Variable.Meter.class::isInstance)
                .map(Variable.Meter.class::cast)
                .toList();
    }
}
