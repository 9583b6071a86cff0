package org.aspirant.academy.simulation.view;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.scenario.Limit;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * What is told and asked before a scene.
 *
 * @param id of the node
 * @param at the story time
 * @param eyebrow the author's words for where and when, or null to show the story time
 * @param title of the scene
 * @param advisory what the scene holds, or null if it cannot be skipped
 * @param timing what there is to choose about its time, or null if it has no limit
 * @param takeBackTo the title of the scene to which taking back would return, or null if nothing
 *     can be taken back
 */
public record ThresholdView(
        String id,
        StoryTime at,
        @Nullable String eyebrow,
        String title,
        @Nullable String advisory,
        @Nullable Timing timing,
        Progress progress,
        @Nullable String takeBackTo) {

    /**
     * What there is to choose about the time of a scene.
     *
     * @param times what each pace gives; {@link Pace#OFF} is not among them
     * @param untimed what stands for the pressure without a limit
     * @param usual the pace chosen last in this run, as written before the first
     */
    public record Timing(Map<Pace, Duration> times, String untimed, Pace usual) {

        private static Timing of(RunState state, Limit limit) {
            var times = new EnumMap<Pace, Duration>(Pace.class);
            for (Pace pace : Pace.values()) {
                pace.of(limit.time()).ifPresent(time -> times.put(pace, time));
            }
            return new Timing(times, limit.untimed(), usual(state));
        }

        /** Taken from the whole log: who took a step back wants the same time again. */
        private static Pace usual(RunState state) {
            var usual = Pace.AS_WRITTEN;
            for (Move move : state.history().log()) {
                if (move instanceof Move.Enter enter && enter.pace() != null) {
                    usual = enter.pace();
                }
            }
            return usual;
        }
    }

    /**
     * The threshold before which a run stands.
     *
     * @throws IllegalArgumentException if it stands elsewhere
     */
    public static ThresholdView of(RunState state) {
        if (!(state.place() instanceof Place.Threshold)) {
            throw new IllegalArgumentException("the run stands at " + state.place());
        }
        var id = state.place().id();
        var node = Objects.requireNonNull(state.scenario().story().nodes().get(id), id);
        var advisory = node.advisory();
        var limit = node.limit();
        return new ThresholdView(
                id,
                state.world().clock(),
                node.heading().eyebrow(),
                node.heading().title(),
                advisory == null ? null : advisory.about(),
                limit == null ? null : Timing.of(state, limit),
                Progress.of(state),
                SceneView.takeBackTo(state));
    }
}
