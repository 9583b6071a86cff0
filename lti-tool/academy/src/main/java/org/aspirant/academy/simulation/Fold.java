package org.aspirant.academy.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aspirant.academy.simulation.World.Pending;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Effect;
import org.aspirant.academy.simulation.scenario.Node;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.StoryEvent;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.aspirant.academy.simulation.scenario.Variable;
import org.aspirant.academy.simulation.scenario.Way;
import org.jspecify.annotations.Nullable;

/** A world in the making: lives for one move and is never shared. */
final class Fold implements Conditions.Asked {

    /** More deliveries between two scenes than any story needs: events that schedule each other. */
    private static final int MOST_DELIVERIES = 1000;

    private static final Comparator<Pending> SOONEST = Comparator.comparing(Pending::due);

    private final Scenario scenario;
    private final int decision;
    private final Watcher watcher;
    private Map<String, Integer> values;
    private Set<String> facts;
    private List<Pending> pending;
    private Map<String, Letter> inbox;
    private StoryTime clock;
    private Place place;
    final List<Change> changes = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<String> arrived = new ArrayList<>();

    Fold(Scenario scenario, World world, int decision, Watcher watcher) {
        this.watcher = watcher;
        this.scenario = scenario;
        this.decision = decision;
        this.values = world.values();
        this.facts = world.facts();
        this.pending = world.pending();
        this.inbox = world.inbox();
        this.clock = world.clock();
        this.place = world.place();
    }

    World world() {
        return new World(place, clock, values, facts, pending, inbox);
    }

    Scenario scenario() {
        return scenario;
    }

    StoryTime clock() {
        return clock;
    }

    /** Messages that have arrived. */
    Map<String, Letter> inbox() {
        return inbox;
    }

    /** Notes how it stands with a message. */
    void keep(String message, Letter letter) {
        if (!(inbox instanceof LinkedHashMap)) {
            inbox = new LinkedHashMap<>(inbox);
        }
        inbox.put(message, letter);
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

    /** Remembers a fact, and whether it is new. */
    boolean remember(String fact) {
        if (facts.contains(fact)) {
            return false;
        }
        if (!(facts instanceof HashSet)) {
            facts = new HashSet<>(facts); // the world's own set until something changes
        }
        return facts.add(fact);
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
            pending =
                    pending.stream()
                            .filter(waiting -> !waiting.event().equals(cancel.event()))
                            .toList();
        } else if (effect instanceof Effect.If fork) {
            apply(asks(fork.condition()) ? fork.then() : fork.otherwise(), cause);
        }
    }

    private void put(String id, int wanted, String cause) {
        Variable variable = Objects.requireNonNull(scenario.setting().variables().get(id), id);
        int before = value(id);
        int after = variable.clamp(wanted);
        if (after != before) {
            if (!(values instanceof HashMap)) {
                values = new HashMap<>(values);
            }
            values.put(id, after);
            changes.add(new Change(decision, cause, id, before, after));
        }
    }

    void schedule(String event, StoryTime due) {
        var longer = new ArrayList<>(pending);
        longer.add(new Pending(event, due));
        longer.sort(SOONEST);
        pending = longer;
    }

    void follow(Way way) {
        for (var route : way.routes()) {
            if (asks(route.when())) {
                arrive(route.to());
                return;
            }
        }
        arrive(way.otherwise());
    }

    boolean asks(Condition condition) {
        boolean holds = Conditions.hold(condition, this);
        watcher.asked(condition, holds);
        return holds;
    }

    /**
     * Goes to a node or an ending, past every deadline and event that is due on the way. Messages
     * come with a scene, so that each of them can be handled before its deadline counts.
     */
    void arrive(String target) {
        Node node = scenario.story().nodes().get(target);
        if (node != null && node.at() != null) {
            clock = clock.orLater(node.at());
        }
        Mail.expire(this);
        for (int delivered = 0; !pending.isEmpty() && isDue(pending.get(0)); delivered++) {
            if (delivered == MOST_DELIVERIES) {
                throw new IllegalStateException(
                        "events schedule each other without end before " + target);
            }
            var due = pending.get(0);
            pending = pending.subList(1, pending.size());
            if (delivers(due, target)) {
                return;
            }
        }
        if (node == null) {
            place = new Place.End(target);
        } else if (node.hasThreshold()) {
            place = new Place.Threshold(node.id());
        } else {
            enter(node, null);
        }
    }

    private boolean isDue(Pending waiting) {
        return waiting.due().compareTo(clock) <= 0;
    }

    private boolean delivers(Pending due, String next) {
        StoryEvent event =
                Objects.requireNonNull(scenario.story().events().get(due.event()), due.event());
        remember(Fact.delivered(event.id()));
        if (event.interrupts()) {
            place = new Place.Interruption(event.id(), due.due(), next);
        } else {
            notices.add(event.id());
        }
        apply(event.effects(), event.id());
        return event.interrupts();
    }

    /** Enters a node; what was due on the way has been delivered. */
    void enter(Node node, Place.@Nullable Timing timing) {
        if (!remember(Fact.visited(node.id()))) {
            remember(Fact.again(node.id()));
        }
        for (String exhibit : node.props().shows()) {
            remember(Fact.opened(exhibit));
        }
        place = new Place.Scene(node.id(), timing);
        apply(node.effects(), node.id());
        Mail.deliver(this);
    }

    /** Notes that a node is left out; what happened there is told above the next scene. */
    void skipped(String node) {
        remember(Fact.skipped(node));
        notices.add(node);
    }

    /** Gives the time of a timed scene once more. */
    void moreTime() {
        if (place instanceof Place.Scene scene && scene.timing() != null) {
            place = new Place.Scene(scene.id(), scene.timing().extended());
        }
    }
}
