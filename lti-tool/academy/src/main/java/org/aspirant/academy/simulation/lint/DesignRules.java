package org.aspirant.academy.simulation.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.aspirant.academy.simulation.scenario.Variable;

/** Decisions have consequences, late ones too, and there are enough of them. */
final class DesignRules {

    private static final int FEWEST_DECISIONS = 12;
    private static final int FEWEST_REASONS = 4;
    private static final int FEWEST_ENDINGS = 4;
    private static final int FEWEST_TURNS = 4;
    private static final double OFTEN_AT_THE_END = 0.10;

    private final Findings findings;
    private final Forks forks;
    private final Seen seen;
    private final Lint.Tally tally;
    private final LintScope scope;
    private final Scenario scenario;

    DesignRules(Findings findings, Forks forks, Seen seen, Lint.Tally tally, LintScope scope) {
        this.findings = findings;
        this.forks = forks;
        this.seen = seen;
        this.tally = tally;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    void check() {
        delayed();
        scenario.setting().meters().forEach(this::meter);
        tally.ends.forEach(this::cause);
        minutes();
        if (scope == LintScope.CATALOGUE) {
            families();
            counts();
            turns();
            stops();
            endings();
        }
    }

    private void delayed() {
        boolean any =
                scenario.story().events().values().stream()
                        .anyMatch(event -> seen.delivered.contains(event.id()) && moves(event));
        if (!any) {
            findings.add(
                    "events",
                    "delayed-effect",
                    "no event changes a meter some time after the decision that scheduled it",
                    "let at least one decision come back later: schedule an event with effects");
        }
    }

    private static boolean moves(StoryEvent event) {
        var effects = new java.util.ArrayList<>(event.effects());
        if (event.answer() != null) {
            event.answer().choosing().choices().forEach(one -> effects.addAll(one.effects()));
        }
        boolean[] found = {false};
        effects.forEach(effect -> effect.walk(inner -> found[0] |= inner instanceof Effect.Add));
        return found[0];
    }

    private void meter(Variable.Meter meter) {
        if (tally.ends.isEmpty()) {
            return;
        }
        long atEnd =
                tally.ends.stream()
                        .filter(
                                end -> {
                                    int value = end.world().value(meter.id());
                                    return value == meter.min() || value == meter.max();
                                })
                        .count();
        if (atEnd > OFTEN_AT_THE_END * tally.ends.size()) {
            findings.add(
                    meter.id(),
                    "saturation",
                    "'"
                            + meter.id()
                            + "' stands at the end of its range after "
                            + percent(atEnd, tally.ends.size())
                            + " of random plays",
                    "make its effects smaller or its range wider, so that decisions still count");
        }
        if (tally.ends.stream().map(end -> end.world().value(meter.id())).distinct().count() == 1) {
            findings.add(
                    meter.id(),
                    "idle-meter",
                    "'" + meter.id() + "' ends at the same value whatever one does",
                    "let decisions change it, or take it out");
        }
    }

    static String percent(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    /** The cause of an ending is a decision of this very run, three decisions back or more. */
    private void cause(RunState end) {
        var ending = scenario.story().endings().get(end.place().id());
        if (ending == null) {
            return;
        }
        var cause =
                ending.causes().stream()
                        .filter(one -> Simulation.holds(one.when(), end))
                        .findFirst()
                        .orElseThrow();
        var decision = end.decisionAt(cause.node());
        int last = end.decisions().size();
        if (decision.isEmpty()) {
            findings.add(
                    ending.id(),
                    "cause",
                    "'"
                            + ending.id()
                            + "' can be reached without a decision at '"
                            + cause.node()
                            + "', which it names as its cause",
                    "give the cause a condition, and another cause after it");
        } else if (scope == LintScope.CATALOGUE && decision.get().number() > last - 2) {
            findings.add(
                    ending.id(),
                    "cause",
                    "'"
                            + ending.id()
                            + "' names '"
                            + cause.node()
                            + "' as its cause, which can be less than three decisions back",
                    "name an earlier decision");
        }
    }

    private void minutes() {
        int declared = scenario.about().minutes();
        if (tally.minutes > 1.25 * declared || tally.minutes < 0.75 * declared) {
            findings.add(
                    "minutes",
                    "minutes",
                    declared
                            + " minutes are declared, the longest play takes about "
                            + Math.round(tally.minutes),
                    "declare what it takes, or change its length");
        }
    }

    private void families() {
        Set<Variable.Family> families =
                scenario.setting().meters().stream()
                        .map(Variable.Meter::family)
                        .collect(Collectors.toSet());
        if (families.size() < 2) {
            findings.add(
                    "variables",
                    "families",
                    "all meters are of one family",
                    "add one of the other: technical and culture");
        }
        if (scenario.setting().meters().stream().noneMatch(Variable.Meter::outcome)) {
            findings.add(
                    "variables",
                    "outcome-meter",
                    "no meter shows what students get",
                    "mark one with outcome: true");
        }
    }

    private void counts() {
        int fewest = tally.ends.stream().mapToInt(end -> end.decisions().size()).min().orElse(0);
        if (fewest < FEWEST_DECISIONS) {
            findings.add(
                    "nodes",
                    "decisions",
                    "a play can have as few as " + fewest + " decisions",
                    "let every play have at least " + FEWEST_DECISIONS);
        }
        int reasons =
                tally.ends.stream()
                        .mapToInt(
                                end ->
                                        (int)
                                                end.decisions().stream()
                                                        .filter(one -> one.reason() != null)
                                                        .count())
                        .min()
                        .orElse(0);
        if (reasons < FEWEST_REASONS) {
            findings.add(
                    "nodes",
                    "reasons",
                    "a play can have as few as " + reasons + " written reasons",
                    "let every play have at least " + FEWEST_REASONS);
        }
    }

    /** Decisions after which scenes, options or texts differ, not only meters. */
    private void turns() {
        int turns = 0;
        for (Node node : scenario.story().nodes().values()) {
            if (node.step() instanceof Step.Choosing choosing && turns(choosing)) {
                turns++;
            } else if (node.step() instanceof Step.Casting casting && turns(casting)) {
                turns++;
            }
        }
        for (StoryEvent event : scenario.story().events().values()) {
            if (event.answer() != null && turns(event.answer().choosing())) {
                turns++;
            }
        }
        if (turns < FEWEST_TURNS) {
            findings.add(
                    "nodes",
                    "turns",
                    turns + " decisions change later scenes, not only meters",
                    "let at least " + FEWEST_TURNS + " of them do so");
        }
    }

    private boolean turns(Step.Choosing choosing) {
        var ways = new HashSet<Object>();
        for (Choice choice : choosing.choices()) {
            ways.add(java.util.Optional.ofNullable(choice.way()));
        }
        return ways.size() > 1
                || choosing.choices().stream()
                        .anyMatch(
                                choice ->
                                        forks.facts().contains(Fact.chose(choice.id()))
                                                || turns(choice.effects()));
    }

    private boolean turns(Step.Casting casting) {
        return casting.from().stream()
                .anyMatch(
                        one ->
                                forks.facts().contains(Fact.cast(one.who()))
                                        || turns(one.effects()));
    }

    private boolean turns(List<Effect> effects) {
        boolean[] found = {false};
        effects.forEach(effect -> effect.walk(inner -> found[0] |= turns(inner)));
        return found[0];
    }

    private boolean turns(Effect effect) {
        if (effect instanceof Effect.Put put) {
            return forks.facts().contains(put.variable());
        }
        return effect instanceof Effect.ScheduleIn
                || effect instanceof Effect.ScheduleAt
                || effect instanceof Effect.Cancel;
    }

    private void stops() {
        for (int plan : new int[] {50, 90}) {
            var stops =
                    scenario.story().nodes().values().stream()
                            .map(Node::stop)
                            .filter(stop -> stop != null && stop.plans().contains(plan))
                            .toList();
            int talk = stops.stream().mapToInt(stop -> stop == null ? 0 : stop.minutes()).sum();
            if (stops.isEmpty() || talk > plan) {
                findings.add(
                        "nodes",
                        "stops",
                        stops.size()
                                + " stops with "
                                + talk
                                + " minutes of talk are marked for a session of "
                                + plan
                                + " minutes",
                        "mark the scenes at which a group stops to talk, within its time");
            }
        }
        long marked =
                scenario.story().nodes().values().stream().filter(n -> n.stop() != null).count();
        if (marked < 4 || marked > 6) {
            findings.add(
                    "nodes", "stops", marked + " scenes have a stop", "mark four to six of them");
        }
    }

    private void endings() {
        int endings = scenario.story().endings().size();
        if (endings < FEWEST_ENDINGS) {
            findings.add(
                    "endings",
                    "endings",
                    "there are " + endings + " endings",
                    "write at least " + FEWEST_ENDINGS);
        }
        int plays = tally.ends.size();
        tally.endings()
                .forEach(
                        (id, count) -> {
                            if (count * 2 > plays) {
                                findings.add(
                                        id,
                                        "ending-share",
                                        "the ending '"
                                                + id
                                                + "' takes "
                                                + percent(count, plays)
                                                + " of random plays",
                                        "let no ending take more than half");
                            }
                        });
    }
}
