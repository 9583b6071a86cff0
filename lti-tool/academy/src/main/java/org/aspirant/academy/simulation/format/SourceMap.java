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
 * @param ids the keys of places that are ids
 */
public record SourceMap(String file, Map<String, Position> places, Set<String> ids) {

    public SourceMap {
        places = Map.copyOf(places);
        ids = Set.copyOf(ids);
    }

    /** Where the part with this id stands, or the file if it has none. */
    public Position of(String id) {
        return places.getOrDefault(id, Position.of(file));
    }
}
