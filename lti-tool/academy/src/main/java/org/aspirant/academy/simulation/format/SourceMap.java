package org.aspirant.academy.simulation.format;

import java.util.Map;
import java.util.Set;
import org.aspirant.academy.content.Position;

/**
 * Where the parts of a scenario stand.
 *
 * @param file the scenario's main file
 * @param places by id of a node, event, ending, choice, exhibit, variable, character or sheet
 *     field, or by a key of the document's head
 */
public record SourceMap(String file, Map<String, Position> places) {

    public SourceMap {
        places = Map.copyOf(places);
    }

    /** Where the part with this id stands, or the file if it has none. */
    public Position of(String id) {
        return places.getOrDefault(id, Position.of(file));
    }

    /** Every id. */
    public Set<String> ids() {
        return places.keySet();
    }
}
