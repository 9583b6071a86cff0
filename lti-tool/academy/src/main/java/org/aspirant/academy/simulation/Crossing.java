package org.aspirant.academy.simulation;

import java.util.Objects;
import org.aspirant.academy.simulation.scenario.Advisory;
import org.aspirant.academy.simulation.scenario.Node;
import org.jspecify.annotations.Nullable;

/** Entering or skipping a scene from its threshold, and asking for more time in it. */
final class Crossing {

    private Crossing() {}

    static MoveOutcome.@Nullable Refused misfit(RunState state, Move.Enter enter) {
        if (!isBefore(state, enter.node())) {
            return elsewhere(state, "enter " + enter.node());
        }
        if (node(state).limit() == null) {
            return enter.pace() == null ? null : refuse(MoveFault.NO_LIMIT_HERE, enter.node());
        }
        return enter.pace() != null ? null : refuse(MoveFault.PACE_MISSING, enter.node());
    }

    static MoveOutcome.@Nullable Refused misfit(RunState state, Move.Skip skip) {
        if (!isBefore(state, skip.node())) {
            return elsewhere(state, "skip " + skip.node());
        }
        return node(state).advisory() != null
                ? null
                : refuse(MoveFault.CANNOT_BE_SKIPPED, skip.node());
    }

    static MoveOutcome.@Nullable Refused misfit(RunState state, Move.MoreTime more) {
        if (!(state.place() instanceof Place.Scene scene) || !scene.id().equals(more.node())) {
            return elsewhere(state, "more time at " + more.node());
        }
        return scene.isTimed() ? null : refuse(MoveFault.NO_LIMIT_HERE, more.node());
    }

    static void enter(Fold fold, RunState state, Move.Enter enter) {
        var pace = enter.pace();
        fold.enter(node(state), pace == null ? null : new Place.Timing(pace, 0));
    }

    static void skip(Fold fold, RunState state, Move.Skip skip) {
        Advisory advisory = Objects.requireNonNull(node(state).advisory(), skip.node());
        fold.skipped(skip.node());
        fold.apply(advisory.effects(), skip.node());
        fold.follow(advisory.way());
    }

    private static boolean isBefore(RunState state, String node) {
        return state.place() instanceof Place.Threshold threshold && threshold.id().equals(node);
    }

    private static Node node(RunState state) {
        return Offer.node(state.scenario(), state.place().id());
    }

    private static MoveOutcome.Refused elsewhere(RunState state, String move) {
        return refuse(
                MoveFault.NOT_THE_STEP_ASKED_FOR, move + ", but stands at " + state.place().id());
    }

    private static MoveOutcome.Refused refuse(MoveFault fault, String detail) {
        return new MoveOutcome.Refused(fault, detail);
    }
}
