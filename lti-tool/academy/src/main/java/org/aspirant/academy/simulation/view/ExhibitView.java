package org.aspirant.academy.simulation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Node;
import org.jspecify.annotations.Nullable;

/**
 * An exhibit in a scene.
 *
 * @param minutes story minutes that opening it costs
 * @param open whether it lies open; a closed one has neither text nor figures
 * @param html the document, or null
 * @param figures the table and its chart, or null
 */
public record ExhibitView(
        String id,
        String title,
        String source,
        String caption,
        int minutes,
        boolean open,
        @Nullable String html,
        Exhibit.@Nullable Figures figures) {

    static List<ExhibitView> of(RunState state, Node node, StateFilling filling) {
        var ids = new ArrayList<>(node.props().shows());
        node.props().exhibits().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.stream().map(id -> of(state, id, filling)).toList();
    }

    /** Every exhibit that lay open at some time of a run, in the author's order. */
    public static List<ExhibitView> opened(RunState state, OwnWords ownWords) {
        var filling = new StateFilling(state, ownWords);
        return state.scenario().setting().exhibits().keySet().stream()
                .filter(id -> state.world().holds(Fact.opened(id)))
                .map(id -> of(state, id, filling))
                .toList();
    }

    private static ExhibitView of(RunState state, String id, StateFilling filling) {
        var exhibit = Objects.requireNonNull(state.scenario().setting().exhibits().get(id), id);
        boolean open = state.world().holds(Fact.opened(id));
        var text = exhibit.text();
        return new ExhibitView(
                id,
                exhibit.title(),
                exhibit.source(),
                exhibit.caption(),
                exhibit.minutes(),
                open,
                open && text != null ? text.html(filling) : null,
                open ? exhibit.figures() : null);
    }
}
