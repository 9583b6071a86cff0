package org.aspirant.academy.simulation.lint.rule;

import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.lint.walk.Tally;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * There are enough endings, none takes most plays, and each goes back to a decision well before it.
 */
public final class EndingRules {

    private static final int FEWEST_ENDINGS = 4;

    private final Findings findings;
    private final Tally tally;
    private final LintScope scope;
    private final Scenario scenario;

    public EndingRules(Findings findings, Tally tally, LintScope scope) {
        this.findings = findings;
        this.tally = tally;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    /** Adds what it finds. */
    public void check() {
        tally.ends().forEach(this::cause);
        if (scope == LintScope.CATALOGUE) {
            endings();
        }
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

    private void endings() {
        int endings = scenario.story().endings().size();
        if (endings < FEWEST_ENDINGS) {
            findings.add(
                    "endings",
                    "endings",
                    "there are " + endings + " endings",
                    "write at least " + FEWEST_ENDINGS);
        }
        int plays = tally.ends().size();
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
                                                + Findings.percent(count, plays)
                                                + " of random plays",
                                        "let no ending take more than half");
                            }
                        });
    }
}
