package org.aspirant.academy.simulation.lint.rule;

import org.aspirant.academy.simulation.lint.walk.Tally;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;

/** A play takes as long as declared, with enough decisions, reasons and stops. */
public final class ExtentRules {

    private static final int FEWEST_DECISIONS = 12;
    private static final int FEWEST_REASONS = 4;

    private final Findings findings;
    private final Tally tally;
    private final LintScope scope;
    private final Scenario scenario;

    public ExtentRules(Findings findings, Tally tally, LintScope scope) {
        this.findings = findings;
        this.tally = tally;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    /** Adds what it finds. */
    public void check() {
        minutes();
        if (scope == LintScope.CATALOGUE) {
            counts();
            stops();
        }
    }

    private void minutes() {
        int declared = scenario.about().minutes();
        if (tally.minutes() > 1.25 * declared || tally.minutes() < 0.75 * declared) {
            findings.add(
                    "minutes",
                    "minutes",
                    declared
                            + " minutes are declared, the longest play takes about "
                            + Math.round(tally.minutes()),
                    "declare what it takes, or change its length");
        }
    }

    private void counts() {
        int fewest = tally.ends().stream().mapToInt(end -> end.decisions().size()).min().orElse(0);
        if (fewest < FEWEST_DECISIONS) {
            findings.add(
                    "nodes",
                    "decisions",
                    "a play can have as few as " + fewest + " decisions",
                    "let every play have at least " + FEWEST_DECISIONS);
        }
        int reasons =
                tally.ends().stream()
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
}
