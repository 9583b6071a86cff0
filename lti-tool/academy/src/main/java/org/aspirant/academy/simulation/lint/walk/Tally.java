package org.aspirant.academy.simulation.lint.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.jspecify.annotations.Nullable;

/** What random plays from the beginning add up to. */
public final class Tally {

    private final List<RunState> ends = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> choices = new HashMap<>();
    private final Map<String, Integer> endings = new HashMap<>();
    private double minutes;
    private int plays;

    private Tally() {}

    /** Plays so often, with as many neighbouring seeds. */
    public static Tally of(Plays plays, Seen seen, int seed, int times, ReadingTime time) {
        var tally = new Tally();
        for (int play = 0; play < times; play++) {
            var places = new ArrayList<String>();
            var exhibits = new HashSet<String>();
            double[] minutes = {time.prebrief()};
            var end =
                    plays.play(
                            seed + play,
                            Plays.Taste.any(),
                            state -> {
                                seen.visit(state);
                                minutes[0] += time.mail(state);
                                if (stayed(state)) {
                                    return;
                                }
                                if (!(state.place() instanceof Place.Threshold)) {
                                    places.add(state.place().id());
                                }
                                minutes[0] += minutes(time, state, exhibits);
                            });
            tally.add(places, end, minutes[0]);
        }
        return tally;
    }

    /** Whether the last move left the run in the scene in which it was. */
    private static boolean stayed(RunState state) {
        var moves = state.moves();
        return !moves.isEmpty() && moves.get(moves.size() - 1).isAside();
    }

    /** An exhibit takes its time once, however many scenes it lies in. */
    private static double minutes(ReadingTime time, RunState state, Set<String> exhibits) {
        double minutes = time.at(state);
        if (state.place() instanceof Place.Threshold) {
            return minutes;
        }
        var node = state.scenario().story().nodes().get(state.place().id());
        if (node != null) {
            var all = new ArrayList<>(node.props().exhibits());
            all.addAll(node.props().shows());
            for (String id : all) {
                if (!exhibits.add(id)) {
                    minutes -= time.exhibit(state.scenario().setting().exhibits().get(id));
                }
            }
        }
        return minutes;
    }

    private void add(List<String> visited, @Nullable RunState end, double time) {
        plays++;
        visited.forEach(place -> places.merge(place, 1, Integer::sum));
        minutes = Math.max(minutes, time);
        if (end != null) {
            ends.add(end);
            endings.merge(end.place().id(), 1, Integer::sum);
            end.decisions()
                    .forEach(one -> one.taken().forEach(id -> choices.merge(id, 1, Integer::sum)));
        }
    }

    /** The last state of every play that ended. */
    public List<RunState> ends() {
        return Collections.unmodifiableList(ends);
    }

    /** How often every ending was reached. */
    public Map<String, Integer> endings() {
        return Collections.unmodifiableMap(endings);
    }

    /** What the longest play takes a careful reader. */
    public double minutes() {
        return minutes;
    }

    /** The counts. */
    public Coverage coverage() {
        return new Coverage(plays, places, choices, endings, (int) Math.round(minutes));
    }
}
