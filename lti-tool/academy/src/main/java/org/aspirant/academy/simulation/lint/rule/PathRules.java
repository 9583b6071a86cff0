package org.aspirant.academy.simulation.lint.rule;

import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.lint.walk.Forks;
import org.aspirant.academy.simulation.lint.walk.Seen;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Step;

/** Everything can be reached, nothing gets stuck. */
public final class PathRules {

    private final Findings findings;
    private final Forks forks;
    private final Seen seen;

    public PathRules(Findings findings, Forks forks, Seen seen) {
        this.findings = findings;
        this.forks = forks;
        this.seen = seen;
    }

    /** Adds what it finds. */
    public void check() {
        var story = findings.scenario().story();
        seen.stuck()
                .forEach(
                        id ->
                                findings.add(
                                        id,
                                        "stuck",
                                        "in '" + id + "' nothing may be on offer",
                                        "leave at least one option without a condition"));
        seen.tooFewPeople()
                .forEach(
                        id ->
                                findings.add(
                                        id,
                                        "stuck",
                                        "in '"
                                                + id
                                                + "' there may be fewer people than have to be"
                                                + " picked",
                                        "let more of them be picked without a condition"));
        seen.endlessEvents()
                .forEach(
                        id ->
                                findings.add(
                                        id,
                                        "endless-events",
                                        "after '" + id + "' events schedule each other without end",
                                        "let one of them schedule nothing"));
        seen.loops()
                .forEach(
                        id ->
                                findings.add(
                                        id,
                                        "loop",
                                        "one can go round through '" + id + "' and nothing changes",
                                        "let each round change something that ends it"));
        story.nodes().values().forEach(this::check);
        story.events().values().stream()
                .filter(event -> !seen.delivered().contains(event.id()))
                .forEach(
                        event ->
                                findings.add(
                                        event.id(),
                                        "unreachable",
                                        "the event '" + event.id() + "' never happens",
                                        isScheduled(event.id())
                                                ? "schedule it so early that it is due before an"
                                                        + " ending"
                                                : "schedule it, or take it out"));
        story.events().values().stream()
                .filter(event -> seen.delivered().contains(event.id()) && event.answer() != null)
                .forEach(
                        event -> {
                            if (event.answer() != null) {
                                event.answer().choosing().all().forEach(this::takeable);
                            }
                        });
        story.endings().keySet().stream()
                .filter(id -> !seen.places().contains(id))
                .forEach(
                        id ->
                                findings.add(
                                        id,
                                        "unreachable",
                                        "the ending '" + id + "' is never reached",
                                        "lead to it, or take it out"));
        forks.owners().forEach(this::both);
    }

    private boolean isScheduled(String event) {
        return forks.allEffects().stream().anyMatch(effect -> schedules(effect, event));
    }

    private static boolean schedules(Effect effect, String event) {
        if (effect instanceof Effect.ScheduleIn in) {
            return in.event().equals(event);
        }
        return effect instanceof Effect.ScheduleAt at && at.event().equals(event);
    }

    private void check(Node node) {
        if (!seen.places().contains(node.id())) {
            findings.add(
                    node.id(),
                    "unreachable",
                    "the node '" + node.id() + "' is never reached",
                    "lead to it, or take it out");
            return;
        }
        if (node.step() instanceof Step.Choosing choosing) {
            choosing.all().forEach(this::takeable);
        } else if (node.step() instanceof Step.Casting casting) {
            casting.from().stream()
                    .filter(one -> !seen.offered().contains(Fact.cast(one.who())))
                    .forEach(
                            one ->
                                    findings.add(
                                            node.id(),
                                            "not-takeable",
                                            "'" + one.who() + "' can never be picked",
                                            "change the condition, or take the person off the"
                                                    + " list"));
        }
    }

    private void takeable(Choice choice) {
        if (!seen.offered().contains(choice.id())) {
            findings.add(
                    choice.id(),
                    "not-takeable",
                    "the option '" + choice.id() + "' is never offered",
                    "change its condition, or take it out");
        }
    }

    private void both(Condition condition, Forks.Owner owner) {
        boolean held = seen.heldOnce(condition);
        boolean failed = seen.failedOnce(condition);
        if (held != failed) {
            findings.add(
                    owner.id(),
                    "one-sided",
                    "in '"
                            + owner.id()
                            + "' the condition for "
                            + owner.what()
                            + " is always "
                            + held,
                    "change the condition, or take it out");
        }
    }
}
