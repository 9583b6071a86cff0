package org.aspirant.academy.simulation.view;

import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;

/**
 * How far a run has come.
 *
 * @param scene counts from 1, interruptions included
 * @param about the number of scenes if it goes on by the way between the shortest and the longest
 */
public record Progress(int scene, int about) {

    static Progress of(RunState state) {
        int scene = 1 + (int) state.moves().stream().filter(move -> !move.staysThere()).count();
        var here =
                state.place() instanceof Place.Interruption interruption
                        ? interruption.next()
                        : state.place().id();
        int extra = state.place() instanceof Place.Interruption ? 1 : 0;
        Span left = Walk.span(state.scenario(), here, node -> true);
        return new Progress(scene, scene - 1 + extra + (left.fewest() + left.most() + 1) / 2);
    }
}
