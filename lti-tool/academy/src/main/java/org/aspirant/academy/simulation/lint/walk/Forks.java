package org.aspirant.academy.simulation.lint.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.aspirant.academy.markdown.Passage;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.Way;

/** Every condition of a scenario, where it stands and what it asks about. */
public final class Forks {

    /** Where a condition stands: the id of its part, and words for what it decides. */
    public record Owner(String id, String what) {}

    private final IdentityHashMap<Condition, Owner> owners = new IdentityHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<String> facts = new HashSet<>();

    public Forks(Scenario scenario) {
        for (Node node : scenario.story().nodes().values()) {
            passage(node.text());
            if (node.revisit() != null) {
                passage(node.revisit());
            }
            effects(node.id(), node.effects());
            if (node.advisory() != null) {
                passage(node.advisory().instead());
                effects(node.id(), node.advisory().effects());
                way(node.id(), node.advisory().way());
            }
            step(node.id(), node.step());
        }
        for (var event : scenario.story().events().values()) {
            passage(event.text());
            effects(event.id(), event.effects());
            if (event.answer() != null) {
                effects(event.id(), event.answer().postponeEffects());
                step(event.id(), event.answer().choosing());
            }
        }
        scenario.story().inbox().values().forEach(this::message);
        for (var ending : scenario.story().endings().values()) {
            passage(ending.text());
            ending.causes()
                    .forEach(cause -> own(cause.when(), ending.id(), "a cause of the ending"));
        }
    }

    private void message(Message message) {
        own(message.when(), message.id(), "whether it arrives");
        passage(message.text());
        var deadline = message.deadline();
        if (deadline != null) {
            passage(deadline.tell());
            effects(message.id(), deadline.effects());
        }
        for (Message.Handling handling : message.handlings()) {
            effects(message.id(), handling.effects());
            if (handling instanceof Message.Delegation delegation) {
                delegation.each().values().forEach(own -> effects(message.id(), own));
            }
        }
    }

    private void step(String id, Step step) {
        if (step instanceof Step.Choosing choosing) {
            choosing.all().forEach(this::choice);
        } else if (step instanceof Step.Casting casting) {
            for (Step.Candidate one : casting.from()) {
                own(one.when(), id, "whether '" + one.who() + "' can be picked");
                effects(id, one.effects());
            }
            effects(id, casting.effects());
            way(id, casting.way());
        } else if (step instanceof Step.Sheet sheet) {
            effects(id, sheet.effects());
            way(id, sheet.way());
        } else if (step instanceof Step.Continuing continuing) {
            way(id, continuing.way());
        }
    }

    private void choice(Choice choice) {
        own(choice.when(), choice.id(), "whether it is offered");
        passage(choice.text());
        effects(choice.id(), choice.effects());
        if (choice.way() != null) {
            way(choice.id(), choice.way());
        }
    }

    private void way(String id, Way way) {
        way.routes().forEach(route -> own(route.when(), id, "the route to '" + route.to() + "'"));
    }

    private void effects(String id, List<Effect> list) {
        for (Effect effect : list) {
            effect.walk(
                    inner -> {
                        effects.add(inner);
                        if (inner instanceof Effect.If fork) {
                            own(fork.condition(), id, "which effects follow");
                        }
                    });
        }
    }

    private void own(Condition condition, String id, String what) {
        if (condition.equals(Condition.always())) {
            return;
        }
        owners.put(condition, new Owner(id, what));
        condition.walk(
                part -> {
                    if (part instanceof Condition.HasCast has) {
                        facts.add(Fact.cast(has.person()));
                    } else if (part instanceof Condition.Visited visited) {
                        facts.add(Fact.visited(visited.node()));
                    } else if (part instanceof Condition.Chose chose) {
                        facts.add(Fact.chose(chose.choice()));
                    } else if (part instanceof Condition.Opened opened) {
                        facts.add(Fact.opened(opened.exhibit()));
                    } else if (part instanceof Condition.Handled handled) {
                        var action = handled.action();
                        facts.add(
                                action == null
                                        ? Fact.handled(handled.message())
                                        : Fact.handled(handled.message(), action));
                    } else if (part instanceof Condition.Delegated delegated) {
                        facts.add(Fact.delegated(delegated.message(), delegated.person()));
                    } else if (part instanceof Condition.Drew drew) {
                        facts.add(Fact.drew(drew.variant(), drew.value()));
                    } else if (part instanceof Condition.FlagSet flag) {
                        facts.add(flag.flag());
                    } else if (part instanceof Condition.Compare compare) {
                        facts.add(compare.variable());
                    }
                });
    }

    private void passage(Passage passage) {
        passage.walk(
                part -> {
                    if (part instanceof Passage.Part.Fork fork) {
                        facts.add(fork.name());
                    }
                });
    }

    /** Conditions that can be asked, by identity. */
    public IdentityHashMap<Condition, Owner> owners() {
        return owners;
    }

    /** Every effect of the scenario, also those inside forks. */
    public List<Effect> allEffects() {
        return effects;
    }

    /** Facts and variables on which a scene, an option, a route or an effect depends. */
    public Set<String> facts() {
        return facts;
    }
}
