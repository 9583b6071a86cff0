package org.aspirant.academy.simulation.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can happen. Nodes and endings share one namespace; the other maps keep the author's order.
 *
 * @param start the id of the first node
 * @param inbox every message, in the order in which they arrive
 */
public record Story(
        String start,
        Map<String, Node> nodes,
        Map<String, StoryEvent> events,
        Map<String, Ending> endings,
        Map<String, Message> inbox) {

    public Story {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
        endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
        inbox = Collections.unmodifiableMap(new LinkedHashMap<>(inbox));
    }

    /** The fields of every sheet, in the order of the scenes; each id is there once. */
    public List<Step.Field> fields() {
        return nodes.values().stream()
                .map(Node::step)
                .filter(Step.Sheet.class::isInstance)
                .flatMap(step -> ((Step.Sheet) step).fields().stream())
                .toList();
    }
}
