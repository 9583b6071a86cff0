package org.aspirant.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Random plays of the simulation of a grading reform. */
final class GradingPlays {

    static final Scenario SCENARIO = Shipped.simulation("who-decides-a-grade");

    private GradingPlays() {}

    /** The ends of so many plays, by seed from 0. */
    static List<RunState> ends(int plays) {
        var ends = new ArrayList<RunState>();
        for (long seed = 0; seed < plays; seed++) {
            ends.add(toTheEnd(Simulation.begin(SCENARIO, seed), new SplittableRandom(seed)));
        }
        return ends;
    }

    static RunState toTheEnd(RunState from, RandomGenerator random) {
        var state = from;
        while (!state.hasEnded()) {
            state = next(state, random);
        }
        return state;
    }

    static RunState next(RunState state, RandomGenerator random) {
        var moves = Bot.moves(state);
        return Bot.play(state, moves.get(random.nextInt(moves.size())), Watcher.none());
    }

    /** Every way to fill the three chairs, from a run that stands before them. */
    static List<Move.Cast> castings(RunState state) {
        return Bot.moves(state).stream()
                .filter(Move.Cast.class::isInstance)
                .map(Move.Cast.class::cast)
                .toList();
    }

    /** A run that stands before the casting. */
    static RunState beforeTheCasting(long seed) {
        var random = new SplittableRandom(seed);
        var state = Simulation.begin(SCENARIO, seed);
        while (!state.place().equals(new Place.Scene("cast"))) {
            state = next(state, random);
        }
        return state;
    }

    static int numberOf(RunState end, String place) {
        return end.decisionAt(place).map(Decision::number).orElseThrow();
    }
}
