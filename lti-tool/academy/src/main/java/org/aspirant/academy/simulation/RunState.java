package org.aspirant.academy.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * A run at one moment: the fold of its log. Immutable; {@link Simulation#next} gives the next one.
 *
 * @param moves those that stand, in order; {@link #log} has also what was taken back
 * @param decisions those that stand, in order
 * @param changes every change of every variable so far, in order
 * @param notices ids of the notices delivered since the last scene, of the scenes skipped and of
 *     the messages that have become overdue since then, to be read above this one
 * @param arrived ids of the messages that came with this scene
 * @param handled what was done with messages so far, in order
 * @param sheets what was written in each field so far
 */
public record RunState(
        Scenario scenario,
        long seed,
        World world,
        List<Move> moves,
        List<Decision> decisions,
        List<Change> changes,
        List<String> notices,
        List<String> arrived,
        List<Handled> handled,
        Map<String, Written> sheets,
        History history) {

    public RunState {
        moves = List.copyOf(moves);
        decisions = List.copyOf(decisions);
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
        arrived = List.copyOf(arrived);
        handled = List.copyOf(handled);
        sheets = Map.copyOf(sheets);
    }

    public Place place() {
        return world.place();
    }

    public boolean hasEnded() {
        return world.place() instanceof Place.End;
    }

    /** All that has to be kept. */
    public RunLog log() {
        return new RunLog(scenario.ref(), seed, history.log());
    }

    /**
     * The same run told in a language, or as it was written if the scenario does not exist in it.
     * To be read, not to be played on.
     */
    public RunState in(String language) {
        return new RunState(
                scenario.in(language),
                seed,
                world,
                moves,
                decisions,
                changes,
                notices,
                arrived,
                handled,
                sheets,
                history);
    }

    /** The same run with another history. */
    RunState with(History other) {
        return new RunState(
                scenario, seed, world, moves, decisions, changes, notices, arrived, handled, sheets,
                other);
    }

    /** How often a decision was made before it was made so, and taken back. */
    public int timesTakenBack(Decision decision) {
        return (int)
                history.takenBack().stream()
                        .filter(
                                former ->
                                        former.number() == decision.number()
                                                && former.place().equals(decision.place()))
                        .count();
    }

    /** The decision made most recently at that node or event. */
    public Optional<Decision> decisionAt(String place) {
        return decisions.stream()
                .filter(decision -> decision.place().equals(place))
                .reduce((earlier, later) -> later);
    }

    /** What was written in answer to a message; empty if it was not answered. */
    public Optional<Written> replyTo(String message) {
        return handled.stream()
                .filter(one -> one.message().equals(message))
                .flatMap(one -> Optional.ofNullable(one.reply()).stream())
                .findFirst();
    }

    /** The reason written most recently for a choice, or for whatever was decided at a node. */
    public Optional<Written> reasonFor(String choiceOrPlace) {
        return decisions.stream()
                .filter(
                        decision ->
                                decision.place().equals(choiceOrPlace)
                                        || decision.taken().contains(choiceOrPlace))
                .flatMap(decision -> Optional.ofNullable(decision.reason()).stream())
                .reduce((earlier, later) -> later);
    }
}
