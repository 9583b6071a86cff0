package org.aspirant.academy.simulation.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Variable;

/**
 * No option is always the worse one, none can be guessed, and no way of leading always wins.
 *
 * <p>Works on samples: states that random plays came by, and random plays on from them. The same
 * random numbers are used for every option of a decision, so that differences are the options'.
 */
final class BalanceRules {

    private static final int STATES_A_PLACE = 16;
    private static final int PLAYS_ON = 24;
    private static final int PLAYS_A_TASTE = 800;
    private static final double MOST_LONGEST = 0.40;
    private static final int FEWEST_FOR_SHARE = 5;

    private final Findings findings;
    private final Plays plays;
    private final Lint.Tally tally;
    private final LintScope scope;
    private final Scenario scenario;

    BalanceRules(Findings findings, Plays plays, Lint.Tally tally, LintScope scope) {
        this.findings = findings;
        this.plays = plays;
        this.tally = tally;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    /** What plays on from one state gave, option by option. */
    private record Trial(Map<String, List<int[]>> results, Map<String, Double> means) {}

    void check() {
        int decisions = 0;
        int longest = 0;
        for (var entry : statesByPlace().entrySet()) {
            var trials = entry.getValue().stream().map(this::trial).toList();
            var choices = choices(entry.getValue());
            choices.values().forEach(choice -> dominated(choice, trials));
            decisions++;
            longest += bestIsLongest(choices, trials) ? 1 : 0;
        }
        if (decisions >= FEWEST_FOR_SHARE && longest > MOST_LONGEST * decisions) {
            findings.add(
                    "nodes",
                    "guessable",
                    "in "
                            + longest
                            + " of "
                            + decisions
                            + " decisions the option with the best prospects is the longest",
                    "let that be so in fewer than 40 percent of them");
        }
        leading();
    }

    /** Some states of every place at which two or more options were offered. */
    private Map<String, List<RunState>> statesByPlace() {
        Map<String, List<RunState>> states = new LinkedHashMap<>();
        int play = 0;
        for (RunState end : tally.ends) {
            if (play++ > 40 * STATES_A_PLACE) {
                break;
            }
            var state = org.aspirant.academy.simulation.Simulation.begin(scenario, end.seed());
            for (Move move : end.moves()) {
                if (Offer.at(state).choices().size() > 1) {
                    var known = states.computeIfAbsent(state.place().id(), id -> new ArrayList<>());
                    if (known.size() < STATES_A_PLACE) {
                        known.add(state);
                    }
                }
                state = Bot.play(state, move, Watcher.none());
            }
        }
        return states;
    }

    private static Map<String, Choice> choices(List<RunState> states) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        states.forEach(
                state ->
                        Offer.at(state)
                                .choices()
                                .forEach(choice -> choices.put(choice.id(), choice)));
        return choices;
    }

    private Trial trial(RunState state) {
        Map<String, List<int[]>> results = new HashMap<>();
        Map<String, Double> means = new HashMap<>();
        for (Move move : Bot.moves(state)) {
            if (!(move instanceof Move.Choose choose)) {
                continue;
            }
            var next = Bot.play(state, move, Watcher.none());
            var ends = new ArrayList<int[]>();
            double sum = 0;
            for (int seed = 0; seed < PLAYS_ON; seed++) {
                var end = plays.finish(next, new Random(seed), Plays.Taste.any(), each -> {});
                if (end != null) {
                    ends.add(Plays.result(end));
                    sum += Plays.mean(end);
                }
            }
            results.put(choose.choice(), Plays.front(ends));
            means.put(choose.choice(), ends.isEmpty() ? 0 : sum / ends.size());
        }
        return new Trial(results, means);
    }

    private void dominated(Choice choice, List<Trial> trials) {
        if (choice.unacceptable() != null) {
            return;
        }
        var offered = trials.stream().filter(t -> t.results().containsKey(choice.id())).toList();
        if (!offered.isEmpty()
                && offered.stream().allMatch(trial -> isDominated(choice.id(), trial))) {
            findings.add(
                    choice.id(),
                    "dominated",
                    "in each of "
                            + offered.size()
                            + " states another option was better than '"
                            + choice.id()
                            + "' on every meter that differed",
                    "give the option something that only it brings, or say why it is"
                            + " unacceptable");
        }
    }

    private static boolean isDominated(String choice, Trial trial) {
        var own = trial.results().getOrDefault(choice, List.of());
        return trial.results().entrySet().stream()
                .filter(other -> !other.getKey().equals(choice))
                .anyMatch(
                        other ->
                                !own.isEmpty()
                                        && own.stream()
                                                .allMatch(
                                                        one ->
                                                                other.getValue().stream()
                                                                        .anyMatch(
                                                                                better ->
                                                                                        Plays.beats(
                                                                                                better,
                                                                                                one))));
    }

    private static boolean bestIsLongest(Map<String, Choice> choices, List<Trial> trials) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Trial trial : trials) {
            trial.means()
                    .forEach(
                            (id, mean) -> {
                                sums.merge(id, mean, Double::sum);
                                counts.merge(id, 1, Integer::sum);
                            });
        }
        var best =
                sums.keySet().stream()
                        .max(
                                Comparator.comparingDouble(
                                        id ->
                                                sums.getOrDefault(id, 0.0)
                                                        / counts.getOrDefault(id, 1)))
                        .orElseThrow();
        var bestChoice = java.util.Objects.requireNonNull(choices.get(best));
        return choices.values().stream()
                .filter(other -> !other.id().equals(best))
                .allMatch(other -> TextRules.length(other) < TextRules.length(bestChoice));
    }

    /** Rule following, deciding alone, keeping and giving away: none of them always wins. */
    private void leading() {
        var kinds = new java.util.HashSet<Choice.Kind>();
        scenario.story()
                .nodes()
                .values()
                .forEach(
                        node -> {
                            if (node.step()
                                    instanceof
                                    org.aspirant.academy.simulation.scenario.Step.Choosing all) {
                                all.choices().forEach(choice -> kinds.addAll(choice.kinds()));
                            }
                        });
        for (Choice.Kind kind : Choice.Kind.values()) {
            if (scope == LintScope.CATALOGUE && !kinds.contains(kind)) {
                findings.add(
                        "nodes",
                        "kinds",
                        "no option is marked " + word(kind),
                        "mark those that are, so that ways of leading can be compared");
            }
        }
        if (kinds.contains(Choice.Kind.COMPLY)) {
            comply();
        }
        if (kinds.contains(Choice.Kind.TEAM) && kinds.contains(Choice.Kind.SOLO)) {
            var solo = results(Plays.Taste.of(Choice.Kind.SOLO));
            if (results(Plays.Taste.of(Choice.Kind.TEAM)).stream()
                    .allMatch(team -> solo.stream().anyMatch(one -> Plays.matches(one, team)))) {
                findings.add(
                        "nodes",
                        "hero",
                        "whatever a team reaches, somebody who always decides alone reaches too",
                        "let some result need others");
            }
        }
        if (kinds.contains(Choice.Kind.TOP_DOWN) && kinds.contains(Choice.Kind.BOTTOM_UP)) {
            var down = results(Plays.Taste.of(Choice.Kind.TOP_DOWN));
            var up = results(Plays.Taste.of(Choice.Kind.BOTTOM_UP));
            extreme(down, up, "keeping every decision", "giving every decision away");
            extreme(up, down, "giving every decision away", "keeping every decision");
        }
    }

    private void extreme(List<int[]> winner, List<int[]> loser, String wins, String loses) {
        if (loser.stream()
                .allMatch(one -> winner.stream().anyMatch(better -> Plays.matches(better, one)))) {
            findings.add(
                    "nodes",
                    "extreme",
                    wins + " reaches whatever " + loses + " does",
                    "let each of the two gain something that the other does not");
        }
    }

    private void comply() {
        int always = bestOutcome(Plays.Taste.of(Choice.Kind.COMPLY));
        int judging = bestOutcome(Plays.Taste.without(Choice.Kind.COMPLY));
        if (always >= judging) {
            findings.add(
                    "nodes",
                    "compliance-wins",
                    "always following the rule brings the outcome meters to "
                            + always
                            + ", judging to "
                            + judging,
                    "let judgment reach more for students than compliance does");
        }
    }

    private int bestOutcome(Plays.Taste taste) {
        int best = Integer.MIN_VALUE;
        for (RunState end : ends(taste)) {
            best =
                    Math.max(
                            best,
                            scenario.setting().meters().stream()
                                    .filter(Variable.Meter::outcome)
                                    .mapToInt(
                                            meter ->
                                                    end.world().value(meter.id())
                                                            * (meter.better()
                                                                            == Variable.Better.LOWER
                                                                    ? -1
                                                                    : 1))
                                    .sum());
        }
        return best;
    }

    private List<int[]> results(Plays.Taste taste) {
        return Plays.front(ends(taste).stream().map(Plays::result).toList());
    }

    private List<RunState> ends(Plays.Taste taste) {
        var ends = new ArrayList<RunState>();
        for (long seed = 0; seed < PLAYS_A_TASTE; seed++) {
            var end = plays.play(seed, taste, each -> {});
            if (end != null) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static String word(Choice.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
