package org.aspirant.academy.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aspirant.academy.simulation.World.Pending;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.aspirant.academy.simulation.scenario.Variable;
import org.aspirant.academy.simulation.scenario.Way;

/** A world in the making: lives for one move and is never shared. */
final class Fold implements Conditions.Asked {

    /** More deliveries between two scenes than any story needs: events that schedule each other. */
    private static final int MOST_DELIVERIES = 1000;

    private static final Comparator<Pending> SOONEST = Comparator.comparing(Pending::due);

    private final Scenario scenario;
    private final int decision;
    private final Map<String, Integer> values;
    private final Set<String> facts;
    private final List<Pending> pending;
    private StoryTime clock;
    private Place place;
    final List<Change> changes = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    Fold(Scenario scenario, World world, int decision) {
        this.scenario = scenario;
        this.decision = decision;
        this.values = new HashMap<>(world.values());
        this.facts = new HashSet<>(world.facts());
        this.pending = new ArrayList<>(world.pending());
        this.clock = world.clock();
        this.place = world.place();
    }

    World world() {
        return new World(place, clock, values, facts, pending);
    }

    @Override
    public int value(String variable) {
        return Objects.requireNonNull(values.get(variable), variable);
    }

    @Override
    public boolean holds(String fact) {
        return facts.contains(fact);
    }

    @Override
    public int minutes() {
        return clock.minutes();
    }

    void remember(String fact) {
        facts.add(fact);
    }

    void advance(int minutes) {
        clock = clock.plus(minutes);
    }

    void apply(List<Effect> effects, String cause) {
        effects.forEach(effect -> apply(effect, cause));
    }

    private void apply(Effect effect, String cause) {
        if (effect instanceof Effect.Add add) {
            put(add.variable(), value(add.variable()) + add.by(), cause);
        } else if (effect instanceof Effect.Put put) {
            put(put.variable(), put.value(), cause);
        } else if (effect instanceof Effect.Advance advance) {
            advance(advance.minutes());
        } else if (effect instanceof Effect.Until until) {
            clock = clock.orLater(until.time());
        } else if (effect instanceof Effect.ScheduleIn in) {
            schedule(in.event(), clock.plus(in.minutes()));
        } else if (effect instanceof Effect.ScheduleAt at) {
            schedule(at.event(), clock.orLater(at.time()));
        } else if (effect instanceof Effect.Cancel cancel) {
            pending.removeIf(waiting -> waiting.event().equals(cancel.event()));
        } else if (effect instanceof Effect.If fork) {
            apply(Conditions.hold(fork.condition(), this) ? fork.then() : fork.otherwise(), cause);
        }
    }

    private void put(String id, int wanted, String cause) {
        Variable variable = Objects.requireNonNull(scenario.setting().variables().get(id), id);
        int before = value(id);
        int after = variable.clamp(wanted);
        if (after != before) {
            values.put(id, after);
            changes.add(new Change(decision, cause, id, before, after));
        }
    }

    void schedule(String event, StoryTime due) {
        pending.add(new Pending(event, due));
        pending.sort(SOONEST);
    }

    void follow(Way way) {
        for (var route : way.routes()) {
            if (Conditions.hold(route.when(), this)) {
                arrive(route.to());
                return;
            }
        }
        arrive(way.otherwise());
    }

    /** Goes to a node or an ending, past every event that is due on the way. */
    void arrive(String target) {
        Node node = scenario.story().nodes().get(target);
        if (node != null && node.at() != null) {
            clock = clock.orLater(node.at());
        }
        for (int delivered = 0; !pending.isEmpty() && isDue(pending.get(0)); delivered++) {
            if (delivered == MOST_DELIVERIES) {
                throw new IllegalStateException(
                        "events schedule each other without end before " + target);
            }
            if (delivers(pending.remove(0), target)) {
                return;
            }
        }
        if (node == null) {
            place = new Place.End(target);
        } else {
            enter(node);
        }
    }

    private boolean isDue(Pending waiting) {
        return waiting.due().compareTo(clock) <= 0;
    }

    private boolean delivers(Pending due, String next) {
        StoryEvent event =
                Objects.requireNonNull(scenario.story().events().get(due.event()), due.event());
        facts.add(Fact.delivered(event.id()));
        if (event.interrupts()) {
            place = new Place.Interruption(event.id(), due.due(), next);
        } else {
            notices.add(event.id());
        }
        apply(event.effects(), event.id());
        return event.interrupts();
    }

    private void enter(Node node) {
        if (!facts.add(Fact.visited(node.id()))) {
            facts.add(Fact.again(node.id()));
        }
        node.props().shows().forEach(exhibit -> facts.add(Fact.opened(exhibit)));
        place = new Place.Scene(node.id());
        apply(node.effects(), node.id());
    }
}
