package org.aspirant.academy.simulation.scenario;

import java.util.List;

/**
 * Where a step leads: the first route whose condition holds, else {@code otherwise}. Targets are
 * ids of nodes or endings.
 */
public record Way(List<Route> routes, String otherwise) {

    public Way {
        routes = List.copyOf(routes);
    }

    /** Straight on. */
    public static Way to(String target) {
        return new Way(List.of(), target);
    }

    /** Every target that the way can lead to. */
    public List<String> targets() {
        var all = new java.util.ArrayList<String>();
        routes.forEach(route -> all.add(route.to()));
        all.add(otherwise);
        return List.copyOf(all);
    }

    /** A target and its condition. */
    public record Route(Condition when, String to) {}
}
