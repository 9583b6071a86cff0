package org.aspirant.academy.simulation.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.jspecify.annotations.Nullable;

/** The linter. */
public final class Lint {

    /** States that are walked one by one; beyond it a scenario is sampled. */
    static final int MOST_STATES = 200_000;

    /** Random plays. */
    static final int PLAYS = 4_000;

    private Lint() {}

    /**
     * Plays a scenario and holds it to the rules.
     *
     * @param released what was released before
     */
    public static LintReport check(CompiledScenario compiled, LintScope scope, Released released) {
        return check(compiled, scope, released, MOST_STATES);
    }

    static LintReport check(
            CompiledScenario compiled, LintScope scope, Released released, int mostStates) {
        var findings = new Findings(compiled);
        var scenario = compiled.scenario();
        var forks = new Forks(scenario);
        var seen = new Seen(scenario);
        var explorer = new Explorer(scenario, forks, seen, mostStates);
        boolean complete = explorer.explore();
        findings.notes.add(
                complete
                        ? explorer.states() + " states, all of them walked"
                        : "more than "
                                + mostStates
                                + " states: sampled by "
                                + PLAYS
                                + " random plays, so \"never\" means \"not once in these\"");
        var plays = new Plays(scenario, forks, seen);
        var tally = tally(plays, seen, scenario.ref().hash().hashCode(), new ReadingTime(scenario));
        new PathRules(findings, forks, seen).check();
        new TextRules(findings, scope).check();
        new DesignRules(findings, forks, seen, tally, scope).check();
        if (seen.stuck.isEmpty() && seen.endlessEvents.isEmpty() && seen.loops.isEmpty()) {
            new BalanceRules(findings, plays, tally, scope).check();
        }
        released.check(findings, compiled);
        return new LintReport(findings.problems(), findings.notes, tally.coverage());
    }

    private static Tally tally(Plays plays, Seen seen, int seed, ReadingTime time) {
        var tally = new Tally();
        for (int play = 0; play < PLAYS; play++) {
            var places = new ArrayList<String>();
            var exhibits = new HashSet<String>();
            double[] minutes = {time.prebrief()};
            var end =
                    plays.play(
                            seed + play,
                            Plays.Taste.any(),
                            state -> {
                                seen.visit(state);
                                places.add(state.place().id());
                                minutes[0] += minutes(time, state, exhibits);
                            });
            tally.add(places, end, minutes[0]);
        }
        return tally;
    }

    /** An exhibit takes its time once, however many scenes it lies in. */
    private static double minutes(ReadingTime time, RunState state, Set<String> exhibits) {
        double minutes = time.at(state);
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

    /** What random plays add up to. */
    static final class Tally {
        final List<RunState> ends = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> choices = new HashMap<>();
        private final Map<String, Integer> endings = new HashMap<>();
        double minutes;
        private int plays;

        void add(List<String> visited, @Nullable RunState end, double time) {
            plays++;
            visited.forEach(place -> places.merge(place, 1, Integer::sum));
            minutes = Math.max(minutes, time);
            if (end != null) {
                ends.add(end);
                endings.merge(end.place().id(), 1, Integer::sum);
                end.decisions()
                        .forEach(
                                one ->
                                        one.taken()
                                                .forEach(id -> choices.merge(id, 1, Integer::sum)));
            }
        }

        Map<String, Integer> endings() {
            return endings;
        }

        LintReport.Coverage coverage() {
            return new LintReport.Coverage(
                    plays, places, choices, endings, (int) Math.round(minutes));
        }
    }
}
