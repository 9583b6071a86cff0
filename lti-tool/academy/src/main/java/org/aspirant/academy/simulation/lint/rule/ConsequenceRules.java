package org.aspirant.academy.simulation.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.lint.walk.Forks;
import org.aspirant.academy.simulation.lint.walk.Seen;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;

/** Decisions change what comes later: scenes, not only meters, and some of it late. */
public final class ConsequenceRules {

    private static final int FEWEST_TURNS = 4;

    private final Findings findings;
    private final Forks forks;
    private final Seen seen;
    private final LintScope scope;
    private final Scenario scenario;

    public ConsequenceRules(Findings findings, Forks forks, Seen seen, LintScope scope) {
        this.findings = findings;
        this.forks = forks;
        this.seen = seen;
        this.scope = scope;
        this.scenario = findings.scenario();
    }

    /** Adds what it finds. */
    public void check() {
        delayed();
        if (scope == LintScope.CATALOGUE) {
            turns();
        }
    }

    private void delayed() {
        boolean any =
                scenario.story().events().values().stream()
                        .anyMatch(event -> seen.delivered().contains(event.id()) && moves(event));
        if (!any) {
            findings.add(
                    "events",
                    "delayed-effect",
                    "no event changes a meter some time after the decision that scheduled it",
                    "let at least one decision come back later: schedule an event with effects");
        }
    }

    private static boolean moves(StoryEvent event) {
        var effects = new ArrayList<>(event.effects());
        if (event.answer() != null) {
            event.answer().choosing().choices().forEach(one -> effects.addAll(one.effects()));
        }
        boolean[] found = {false};
        effects.forEach(effect -> effect.walk(inner -> found[0] |= inner instanceof Effect.Add));
        return found[0];
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
        for (Choice choice : choosing.all()) {
            ways.add(Optional.ofNullable(choice.way()));
        }
        return ways.size() > 1
                || choosing.all().stream()
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
}
