package org.aspirant.academy.simulation.lint.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.lint.walk.Effort;
import org.aspirant.academy.simulation.lint.walk.Plays;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.Variable;

/** Rule following, deciding alone, keeping and giving away: no way of leading always wins. */
public final class LeadingRules {

    private final Findings findings;
    private final Plays plays;
    private final Effort effort;
    private final LintScope scope;
    private final Scenario scenario;

    public LeadingRules(Findings findings, Plays plays, Effort effort, LintScope scope) {
        this.findings = findings;
        this.plays = plays;
        this.effort = effort;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    /** Adds what it finds. */
    public void check() {
        var kinds = EnumSet.noneOf(Choice.Kind.class);
        scenario.story()
                .nodes()
                .values()
                .forEach(
                        node -> {
                            if (node.step() instanceof Step.Choosing choosing) {
                                choosing.all().forEach(choice -> kinds.addAll(choice.kinds()));
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
        for (long seed = 0; seed < effort.playsATaste(); seed++) {
            var end = plays.play(seed, taste, each -> {});
            if (end != null) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static String word(Choice.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
