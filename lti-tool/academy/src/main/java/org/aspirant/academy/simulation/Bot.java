package org.aspirant.academy.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Step;
import org.jspecify.annotations.Nullable;

/** Finds every move that fits, for linting and for playing at random; writes no text. */
public final class Bot {

    private static final Written[] NOTHING =
            IntStream.rangeClosed(0, 1000)
                    .mapToObj(words -> new Written("bot", words, 1, "0".repeat(64)))
                    .toArray(Written[]::new);

    private Bot() {}

    /**
     * Every move that fits where a run stands: each option, each casting, each exhibit, all that
     * can be done with each message, putting an interruption off, entering a scene and skipping it.
     * None at the end, and none where a run is stuck; nor those that take back or take more time,
     * since they lead to nothing else. A scene with a limit is entered without it: whether to
     * answer is then a choice like any other.
     */
    public static List<Move> moves(RunState state) {
        var moves = new ArrayList<Move>();
        var offer = Offer.at(state);
        offer.acceptable()
                .forEach(
                        choice ->
                                moves.add(new Move.Choose(choice.id(), reason(choice.justify()))));
        if (state.place() instanceof Place.Threshold threshold) {
            var node = Offer.node(state.scenario(), threshold.id());
            moves.add(new Move.Enter(node.id(), node.limit() == null ? null : Pace.OFF));
            if (node.advisory() != null) {
                moves.add(new Move.Skip(node.id()));
            }
        } else if (state.place() instanceof Place.Scene scene) {
            var step = Offer.node(state.scenario(), scene.id()).step();
            if (step instanceof Step.Casting casting) {
                var people = offer.candidates().stream().map(Step.Candidate::who).toList();
                for (List<String> picked : choose(people, casting.pick())) {
                    moves.add(new Move.Cast(scene.id(), picked, reason(casting.justify())));
                }
            } else if (step instanceof Step.Sheet sheet) {
                moves.add(new Move.FillSheet(scene.id(), fields(sheet)));
            } else if (step instanceof Step.Continuing) {
                moves.add(new Move.Acknowledge(scene.id()));
            }
        }
        offer.exhibits().forEach(exhibit -> moves.add(new Move.OpenExhibit(exhibit)));
        offer.messages().forEach(id -> moves.addAll(mail(state, id)));
        if (offer.canPostpone()) {
            moves.add(new Move.Postpone(state.place().id()));
        }
        return moves;
    }

    /** Everything that can be done with a message that waits. */
    private static List<Move> mail(RunState state, String id) {
        var moves = new ArrayList<Move>();
        var away = Objects.requireNonNull(state.world().inbox().get(id), id).awayUntil();
        for (Message.Handling handling : Mail.message(state, id).handlings()) {
            if (handling instanceof Message.Reply reply) {
                moves.add(Move.Handle.reply(id, NOTHING[reply.minWords()]));
            } else if (handling instanceof Message.Delegation delegation) {
                delegation.to().forEach(who -> moves.add(Move.Handle.delegate(id, who)));
            } else if (handling instanceof Message.Filing) {
                moves.add(Move.Handle.file(id));
            } else if (away == null) {
                moves.add(Move.Handle.defer(id));
            }
        }
        return moves;
    }

    private static @Nullable Written reason(Step.@Nullable Justify justify) {
        return justify == null ? null : NOTHING[justify.minWords()];
    }

    private static Map<String, Written> fields(Step.Sheet sheet) {
        var fields = new TreeMap<String, Written>();
        sheet.fields().forEach(field -> fields.put(field.id(), NOTHING[field.minWords()]));
        return fields;
    }

    /** Every way to pick so many of the people, each in the order of the list. */
    private static List<List<String>> choose(List<String> people, int pick) {
        if (pick == 0) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<String>>();
        for (int first = 0; first <= people.size() - pick; first++) {
            for (List<String> rest : choose(people.subList(first + 1, people.size()), pick - 1)) {
                var picked = new ArrayList<String>();
                picked.add(people.get(first));
                picked.addAll(rest);
                all.add(picked);
            }
        }
        return all;
    }

    /**
     * The run after a move that is known to fit.
     *
     * @throws IllegalArgumentException if it does not
     */
    public static RunState play(RunState state, Move move, Watcher watcher) {
        var outcome = Simulation.next(state, move, watcher);
        if (outcome instanceof MoveOutcome.Refused refused) {
            throw new IllegalArgumentException(move + ": " + refused.fault());
        }
        return ((MoveOutcome.Moved) outcome).state();
    }
}
