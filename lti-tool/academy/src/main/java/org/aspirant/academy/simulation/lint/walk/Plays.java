package org.aspirant.academy.simulation.lint.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Variable;
import org.jspecify.annotations.Nullable;

/** Plays a scenario at random, from the beginning or from any state. */
public final class Plays {

    private static final int MAIL_ONE_IN = 3;

    private final Scenario scenario;
    private final Set<String> relevant;
    private final Seen seen;

    public Plays(Scenario scenario, Forks forks, Seen seen) {
        this.scenario = scenario;
        this.relevant = forks.facts();
        this.seen = seen;
    }

    /** Which moves a player considers. */
    public interface Taste {

        List<Move> narrow(RunState state, List<Move> moves);

        /** Anything. */
        static Taste any() {
            return (state, moves) -> moves;
        }

        /** Takes an option of this kind wherever one is offered. */
        static Taste of(Choice.Kind kind) {
            return (state, moves) -> prefer(moves, kinds(state, kind), true);
        }

        /** Never takes an option of this kind where there is another. */
        static Taste without(Choice.Kind kind) {
            return (state, moves) -> prefer(moves, kinds(state, kind), false);
        }

        private static List<String> kinds(RunState state, Choice.Kind kind) {
            return Offer.at(state).choices().stream()
                    .filter(choice -> choice.kinds().contains(kind))
                    .map(Choice::id)
                    .toList();
        }

        private static List<Move> prefer(List<Move> moves, List<String> choices, boolean wanted) {
            var narrowed =
                    moves.stream()
                            .filter(
                                    move ->
                                            move instanceof Move.Choose choose
                                                    && choices.contains(choose.choice()) == wanted)
                            .toList();
            return choices.isEmpty() || narrowed.isEmpty() ? moves : narrowed;
        }
    }

    /**
     * Plays to the end.
     *
     * @param each sees every state on the way, the last one included
     * @return the last state; null if the run got stuck or did not end
     */
    public @Nullable RunState play(long seed, Taste taste, Consumer<RunState> each) {
        var start = begin(scenario, seed, seen);
        return start == null ? null : finish(start, dice(seed), taste, each);
    }

    /**
     * Chance for one play.
     *
     * <p>{@link SplittableRandom} mixes its seed into every number; {@link java.util.Random} does
     * not, and plays with neighbouring seeds would begin alike.
     */
    public static RandomGenerator dice(long seed) {
        return new SplittableRandom(seed);
    }

    /** Plays on from a state; null if the run got stuck or did not end. */
    public @Nullable RunState finish(
            RunState from, RandomGenerator random, Taste taste, Consumer<RunState> each) {
        @Nullable RunState state = from;
        for (int move = 0; state != null && move < Explorer.LONGEST_RUN; move++) {
            var moves = Explorer.moves(state, relevant);
            each.accept(state);
            if (state.hasEnded()) {
                return state;
            }
            if (moves.stream().allMatch(Move.Handle.class::isInstance)) {
                return null;
            }
            state = next(state, pick(state, moves, random, taste), seen);
        }
        if (state != null) {
            seen.loops.add(state.place().id());
        }
        return null;
    }

    /**
     * The next move. Where messages wait, one time in three something is done with one of them: a
     * player who took any move that fits would do little else, and never leave any undone.
     */
    private static Move pick(
            RunState state, List<Move> moves, RandomGenerator random, Taste taste) {
        var mail = moves.stream().filter(Move.Handle.class::isInstance).toList();
        if (mail.isEmpty()) {
            return any(taste.narrow(state, moves), random);
        }
        var rest = moves.stream().filter(move -> !(move instanceof Move.Handle)).toList();
        return random.nextInt(MAIL_ONE_IN) == 0
                ? any(mail, random)
                : any(taste.narrow(state, rest), random);
    }

    private static Move any(List<Move> moves, RandomGenerator random) {
        return moves.get(random.nextInt(moves.size()));
    }

    /** The meters at the end, each turned so that more is better. */
    public static int[] result(RunState state) {
        var meters = state.scenario().setting().meters();
        int[] result = new int[meters.size()];
        for (int index = 0; index < result.length; index++) {
            var meter = meters.get(index);
            int value = state.world().value(meter.id());
            result[index] = meter.better() == Variable.Better.LOWER ? -value : value;
        }
        return result;
    }

    /** Whether a result is at least as good everywhere and better somewhere. */
    public static boolean beats(int[] left, int[] right) {
        boolean better = false;
        for (int index = 0; index < left.length; index++) {
            if (left[index] < right[index]) {
                return false;
            }
            better |= left[index] > right[index];
        }
        return better;
    }

    /** Whether a result is at least as good everywhere. */
    public static boolean matches(int[] left, int[] right) {
        for (int index = 0; index < left.length; index++) {
            if (left[index] < right[index]) {
                return false;
            }
        }
        return true;
    }

    /** The results that no other of them matches. */
    public static List<int[]> front(List<int[]> results) {
        var front = new ArrayList<int[]>();
        for (int[] one : results) {
            if (front.stream().noneMatch(other -> matches(other, one))) {
                front.removeIf(other -> matches(one, other));
                front.add(one);
            }
        }
        return front;
    }

    /** The mean of what all meters show, towards the better end, 0 to 1. */
    public static double mean(RunState state) {
        return state.scenario().setting().meters().stream()
                .mapToDouble(meter -> meter.favour(state.world().value(meter.id())))
                .average()
                .orElse(0);
    }

    /** The first state; null, and noted, if events schedule each other without end. */
    static @Nullable RunState begin(Scenario scenario, long seed, Seen seen) {
        try {
            return Simulation.begin(scenario, seed, seen);
        } catch (IllegalStateException e) {
            seen.endlessEvents.add(scenario.story().start());
            return null;
        }
    }

    /** The next state; null, and noted, if events schedule each other without end. */
    static @Nullable RunState next(RunState state, Move move, Seen seen) {
        try {
            return Bot.play(state, move, (Watcher) seen);
        } catch (IllegalStateException e) {
            seen.endlessEvents.add(state.place().id());
            return null;
        }
    }
}
