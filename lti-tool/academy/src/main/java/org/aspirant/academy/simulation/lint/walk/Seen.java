package org.aspirant.academy.simulation.lint.walk;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.Letter;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.aspirant.academy.simulation.scenario.StoryEvent;

/** What playing has seen so far. */
public final class Seen implements Watcher {

    private final Scenario scenario;
    private final Set<String> places = new HashSet<>();
    private final Set<String> offered = new HashSet<>();
    private final Set<String> delivered = new HashSet<>();
    private final Set<String> arrived = new HashSet<>();
    private final Set<String> inTime = new HashSet<>();
    private final Set<String> overdue = new HashSet<>();
    private final Set<String> cameBack = new HashSet<>();
    private final Set<String> stuck = new HashSet<>();
    private final Set<String> tooFewPeople = new HashSet<>();
    final Set<String> endlessEvents = new HashSet<>();
    final Set<String> loops = new HashSet<>();
    private final Set<Condition> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Condition> failed = Collections.newSetFromMap(new IdentityHashMap<>());

    public Seen(Scenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void asked(Condition condition, boolean holds) {
        (holds ? held : failed).add(condition);
    }

    /** Whether it held at least once. */
    public boolean heldOnce(Condition condition) {
        return held.contains(condition);
    }

    /** Whether it failed at least once. */
    public boolean failedOnce(Condition condition) {
        return failed.contains(condition);
    }

    /** Nodes, events that interrupt, and endings that a run stood at. */
    public Set<String> places() {
        return places;
    }

    /** Options, and characters in the words of {@link Fact#cast}, that were on offer. */
    public Set<String> offered() {
        return offered;
    }

    /** Events that happened. */
    public Set<String> delivered() {
        return delivered;
    }

    /** Messages that arrived. */
    public Set<String> arrived() {
        return arrived;
    }

    /** Messages that were dealt with by the time at which they were due. */
    public Set<String> inTime() {
        return inTime;
    }

    /** Messages whose deadline passed. */
    public Set<String> overdue() {
        return overdue;
    }

    /** Messages that were put away and came back. */
    public Set<String> cameBack() {
        return cameBack;
    }

    /** Places that ask for a choice and had none to offer. */
    public Set<String> stuck() {
        return stuck;
    }

    /** Castings with fewer people on offer than have to be picked. */
    public Set<String> tooFewPeople() {
        return tooFewPeople;
    }

    /** Places after which events schedule each other without end. */
    public Set<String> endlessEvents() {
        return endlessEvents;
    }

    /** Places that one comes back to with nothing changed. */
    public Set<String> loops() {
        return loops;
    }

    /** Whether playing on is safe: nothing gets stuck or goes round. */
    public boolean runsEnd() {
        return stuck.isEmpty() && endlessEvents.isEmpty() && loops.isEmpty();
    }

    /** Takes a state in. */
    void visit(RunState state) {
        var place = state.place();
        state.notices().forEach(delivered::add);
        state.world().inbox().forEach((id, letter) -> mail(state, id, letter));
        if (place instanceof Place.Threshold) {
            return;
        }
        places.add(place.id());
        if (place instanceof Place.End end) {
            ask(end, state);
            return;
        }
        var offer = Offer.at(state);
        if (offer.choices().isEmpty() && asksToChoose(place)) {
            stuck.add(place.id());
        }
        offer.choices().forEach(choice -> offered.add(choice.id()));
        if (place instanceof Place.Interruption) {
            delivered.add(place.id());
            StoryEvent event = scenario.story().events().get(place.id());
            if (event != null && event.answer() != null) {
                askChoices(event.answer().choosing(), state);
            }
            return;
        }
        var node = scenario.story().nodes().get(place.id());
        if (node != null && node.step() instanceof Step.Choosing choosing) {
            askChoices(choosing, state);
        } else if (node != null && node.step() instanceof Step.Casting casting) {
            casting.from().forEach(one -> ask(one.when(), state));
            offer.candidates().forEach(one -> offered.add(Fact.cast(one.who())));
            if (offer.candidates().size() < casting.pick()) {
                tooFewPeople.add(node.id());
            }
        }
    }

    private void mail(RunState state, String id, Letter letter) {
        arrived.add(id);
        if (letter.overdue()) {
            overdue.add(id);
        }
        if (letter.awayUntil() != null && letter.isOpen(state.world().clock())) {
            cameBack.add(id);
        }
        var message = scenario.story().inbox().get(id);
        var deadline = message == null ? null : message.deadline();
        if (letter.settled() && deadline != null && !inTime.contains(id)) {
            state.handled().stream()
                    .filter(one -> one.message().equals(id) && one.action().settles())
                    .filter(one -> one.at().compareTo(deadline.due()) <= 0)
                    .forEach(one -> inTime.add(id));
        }
    }

    private boolean asksToChoose(Place place) {
        var node = scenario.story().nodes().get(place.id());
        return place instanceof Place.Interruption
                || (node != null && node.step() instanceof Step.Choosing);
    }

    private void askChoices(Step.Choosing choosing, RunState state) {
        choosing.all().forEach(choice -> ask(choice.when(), state));
    }

    private void ask(Place.End end, RunState state) {
        var ending = scenario.story().endings().get(end.id());
        if (ending != null) {
            ending.causes().forEach(cause -> ask(cause.when(), state));
        }
    }

    private void ask(Condition condition, RunState state) {
        asked(condition, Simulation.holds(condition, state));
    }
}
