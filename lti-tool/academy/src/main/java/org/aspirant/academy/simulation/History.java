package org.aspirant.academy.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a run, with all that was taken back.
 *
 * @param log every move that was ever made; nothing is taken out of it
 * @param takenBack decisions that do not stand any more, in the order in which they were made
 * @param back the run to which taking back would return; null where nothing can be taken back
 */
public record History(List<Move> log, List<Decision> takenBack, @Nullable RunState back) {

    public History {
        log = List.copyOf(log);
        takenBack = List.copyOf(takenBack);
    }

    static History empty() {
        return new History(List.of(), List.of(), null);
    }

    /** The history after a move that takes nothing back, made where the run stands. */
    History after(RunState state, Move move) {
        return new History(plus(log, move), takenBack, backAfter(state, move));
    }

    /** What stays in the scene is no step, so it leaves open where one can go back to. */
    private @Nullable RunState backAfter(RunState state, Move move) {
        if (isNoStep(move) || !isReturnedTo(state)) {
            return back;
        }
        return state.with(new History(log, takenBack, null));
    }

    /** Entering a timed scene is one: the way back leads to before its clock began. */
    private static boolean isNoStep(Move move) {
        return move instanceof Move.Enter enter ? enter.pace() == null : move.staysThere();
    }

    /** Nobody is sent back into a scene whose time has run meanwhile. */
    private static boolean isReturnedTo(RunState state) {
        if (state.place() instanceof Place.Scene scene && scene.isTimed()) {
            return false;
        }
        return switch (state.scenario().policy().undo()) {
            case NONE -> false;
            case STEP -> true;
            case CHECKPOINT ->
                    (state.place() instanceof Place.Scene
                                    || state.place() instanceof Place.Threshold)
                            && Offer.node(state.scenario(), state.place().id()).checkpoint();
        };
    }

    /** The run as it was, which remembers that it has been further. */
    RunState takenBack(RunState state, Move move) {
        var former = Objects.requireNonNull(back);
        var withdrawn = new ArrayList<>(takenBack);
        withdrawn.addAll(
                state.decisions().subList(former.decisions().size(), state.decisions().size()));
        return former.with(new History(plus(log, move), withdrawn, null));
    }

    static <T> List<T> plus(List<T> list, T last) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(last);
        return longer;
    }
}
