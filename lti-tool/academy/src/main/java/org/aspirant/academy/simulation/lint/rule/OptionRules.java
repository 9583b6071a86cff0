package org.aspirant.academy.simulation.lint.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.lint.walk.Effort;
import org.aspirant.academy.simulation.lint.walk.Plays;
import org.aspirant.academy.simulation.lint.walk.Tally;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Limit;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * No option is always the worse one, length does not tell the best, and a breach never pays.
 *
 * <p>Works on samples: states that random plays came by, and random plays on from them. The same
 * random numbers are used for every option of a decision, so that differences are the options'.
 */
public final class OptionRules {

    private static final double MOST_LONGEST = 0.40;
    private static final int FEWEST_FOR_SHARE = 5;

    private final Findings findings;
    private final Plays plays;
    private final Tally tally;
    private final Effort effort;
    private final Scenario scenario;
    private final List<Choice> silences;

    public OptionRules(Findings findings, Plays plays, Tally tally, Effort effort) {
        this.findings = findings;
        this.plays = plays;
        this.tally = tally;
        this.effort = effort;
        this.scenario = findings.scenario();
        this.silences =
                scenario.story().nodes().values().stream()
                        .map(Node::limit)
                        .filter(Objects::nonNull)
                        .map(Limit::silence)
                        .toList();
    }

    /** What plays on from one state gave, option by option. */
    private record Trial(Map<String, List<int[]>> results, Map<String, Double> means) {}

    /** Adds what it finds. */
    public void check() {
        int decisions = 0;
        int longest = 0;
        for (var entry : statesByPlace().entrySet()) {
            var trials = entry.getValue().stream().map(this::trial).toList();
            var choices = choices(entry.getValue());
            choices.values().forEach(choice -> dominated(choice, trials));
            var best = best(choices, trials);
            breach(best);
            decisions++;
            longest += isLongest(best, shown(choices.values())) ? 1 : 0;
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
    }

    /** Some states of every place at which two or more options were offered. */
    private Map<String, List<RunState>> statesByPlace() {
        Map<String, List<RunState>> states = new LinkedHashMap<>();
        int play = 0;
        for (RunState end : tally.ends()) {
            if (play++ > 40 * effort.statesAPlace()) {
                break;
            }
            var state = Simulation.begin(scenario, end.seed());
            for (Move move : end.moves()) {
                if (Offer.at(state).choices().size() > 1) {
                    var known = states.computeIfAbsent(state.place().id(), id -> new ArrayList<>());
                    if (known.size() < effort.statesAPlace()) {
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
            for (int seed = 0; seed < effort.playsOn(); seed++) {
                var end = plays.finish(next, Plays.dice(seed), Plays.Taste.any(), each -> {});
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

    private void breach(Choice best) {
        if (best.unacceptable() != null) {
            findings.add(
                    best.id(),
                    "breach-rewarded",
                    "'" + best.id() + "' is marked unacceptable and has the best prospects",
                    "let what follows from a breach cost more than keeping to the duty does");
        }
    }

    /** The option whose mean prospects, over all states in which it was offered, are the best. */
    private static Choice best(Map<String, Choice> choices, List<Trial> trials) {
        return choices.values().stream()
                .max(Comparator.comparingDouble(choice -> prospects(choice.id(), trials)))
                .orElseThrow();
    }

    private static double prospects(String choice, List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.means().containsKey(choice))
                .mapToDouble(trial -> trial.means().getOrDefault(choice, 0.0))
                .average()
                .orElse(0);
    }

    /** Not answering is no text among others, and its length tells nothing. */
    private Collection<Choice> shown(Collection<Choice> choices) {
        return choices.stream().filter(choice -> !silences.contains(choice)).toList();
    }

    private static boolean isLongest(Choice best, Collection<Choice> choices) {
        return choices.contains(best)
                && choices.stream()
                        .filter(other -> !other.equals(best))
                        .allMatch(other -> TextRules.length(other) < TextRules.length(best));
    }
}
