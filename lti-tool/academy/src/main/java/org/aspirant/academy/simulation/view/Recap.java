package org.aspirant.academy.simulation.view;

import java.util.Objects;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.jspecify.annotations.Nullable;

/**
 * Three lines for somebody who comes back: who you are, what you did last, where you stand.
 *
 * @param role a sentence that begins with You
 * @param last the last decision, or null if there is none yet
 * @param scene the title of the scene that waits, or of the ending
 */
public record Recap(String role, @Nullable PathStep last, String scene) {

    /** The recap of a run. */
    public static Recap of(RunState state, OwnWords ownWords) {
        var decisions = state.decisions();
        return new Recap(
                state.scenario().about().role(),
                decisions.isEmpty()
                        ? null
                        : PathStep.of(state, decisions.get(decisions.size() - 1), ownWords),
                title(state));
    }

    private static String title(RunState state) {
        var story = state.scenario().story();
        var id = state.place().id();
        if (state.place() instanceof Place.Scene || state.place() instanceof Place.Threshold) {
            return Objects.requireNonNull(story.nodes().get(id), id).heading().title();
        } else if (state.place() instanceof Place.Interruption) {
            return Objects.requireNonNull(story.events().get(id), id).title();
        }
        return Objects.requireNonNull(story.endings().get(id), id).title();
    }
}
