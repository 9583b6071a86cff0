package org.aspirant.academy.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Variable;

/**
 * The engine: three pure functions from a scenario and moves to a run.
 *
 * <p>The same scenario, seed and moves give an equal state on every machine and at every time.
 */
public final class Simulation {

    private Simulation() {}

    /**
     * A run in its first scene.
     *
     * @param seed draws one value of each variant
     */
    public static RunState begin(Scenario scenario, long seed) {
        return begin(scenario, seed, Watcher.none());
    }

    /** As {@link #begin(Scenario, long)}, watched. */
    public static RunState begin(Scenario scenario, long seed, Watcher watcher) {
        var values = new HashMap<String, Integer>();
        for (Variable variable : scenario.setting().variables().values()) {
            values.put(variable.id(), variable.start());
        }
        var start =
                new World(
                        new Place.Scene(scenario.story().start()),
                        scenario.setting().start(),
                        values,
                        draw(scenario, seed),
                        List.of(),
                        Map.of());
        var fold = new Fold(scenario, start, 0, watcher);
        fold.arrive(scenario.story().start());
        return begun(scenario, seed, fold);
    }

    /**
     * A run that begins in any node, for authors who try a scene. Its log does not replay.
     *
     * @param values of variables that are not to have their start values, held within their bounds
     * @param facts in the words of {@link Fact}
     * @throws IllegalArgumentException if there is no such node or variable
     */
    public static RunState preview(
            Scenario scenario,
            long seed,
            String node,
            Map<String, Integer> values,
            Set<String> facts) {
        if (!scenario.story().nodes().containsKey(node)) {
            throw new IllegalArgumentException("no node " + node);
        }
        var world = begin(scenario, seed).world();
        var chosen = new HashMap<>(world.values());
        values.forEach(
                (id, value) -> {
                    var variable = scenario.setting().variables().get(id);
                    if (variable == null) {
                        throw new IllegalArgumentException("no variable " + id);
                    }
                    chosen.put(id, variable.clamp(value));
                });
        var known = new HashSet<>(facts);
        known.addAll(draw(scenario, seed));
        var start =
                new World(
                        new Place.Scene(node),
                        scenario.setting().start(),
                        chosen,
                        known,
                        List.of(),
                        Map.of());
        var fold = new Fold(scenario, start, 0, Watcher.none());
        fold.arrive(node);
        return begun(scenario, seed, fold);
    }

    private static RunState begun(Scenario scenario, long seed, Fold fold) {
        return new RunState(
                scenario,
                seed,
                fold.world(),
                List.of(),
                List.of(),
                fold.changes,
                fold.notices,
                fold.arrived,
                List.of(),
                Map.of(),
                History.empty());
    }

    /** The run after a move, or why the move does not fit; nothing changes then. */
    public static MoveOutcome next(RunState state, Move move) {
        return next(state, move, Watcher.none());
    }

    /** As {@link #next(RunState, Move)}, watched. */
    public static MoveOutcome next(RunState state, Move move, Watcher watcher) {
        if (state.hasEnded()) {
            return new MoveOutcome.Refused(
                    MoveFault.RUN_HAS_ENDED, "ended at " + state.place().id());
        }
        var offer = Offer.at(state);
        var refused = Fit.misfit(state, offer, move);
        return refused != null
                ? refused
                : new MoveOutcome.Moved(Turn.taken(state, offer, move, watcher));
    }

    /** Plays a log again from its beginning. */
    public static ReplayOutcome replay(Scenario scenario, RunLog log) {
        if (!scenario.ref().equals(log.scenario())) {
            return new ReplayOutcome.DoesNotFit(
                    -1,
                    MoveFault.OTHER_SCENARIO,
                    "log of " + log.scenario() + ", scenario is " + scenario.ref());
        }
        var state = begin(scenario, log.seed());
        for (int index = 0; index < log.moves().size(); index++) {
            var outcome = next(state, log.moves().get(index));
            if (outcome instanceof MoveOutcome.Refused refused) {
                return new ReplayOutcome.DoesNotFit(index, refused.fault(), refused.detail());
            }
            state = ((MoveOutcome.Moved) outcome).state();
        }
        return new ReplayOutcome.Replayed(state);
    }

    /** Whether a condition holds where a run stands. */
    public static boolean holds(Condition condition, RunState state) {
        return Conditions.hold(condition, state.world());
    }

    private static Set<String> draw(Scenario scenario, long seed) {
        var drawn = new HashSet<String>();
        scenario.setting()
                .variants()
                .forEach(
                        (variant, values) -> {
                            long mixed = mix(seed + variant.hashCode());
                            int index = (int) Math.floorMod(mixed, (long) values.size());
                            drawn.add(Fact.drew(variant, values.get(index)));
                        });
        return drawn;
    }

    /** The finaliser of SplitMix64: neighbouring seeds give unrelated draws. */
    private static long mix(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
