package org.aspirant.academy.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/** What the inbox does in a run: messages arrive, are handled, or become overdue. */
final class Mail {

    private Mail() {}

    /** Why a message cannot be handled so where a run stands, or null if it can. */
    static MoveOutcome.@Nullable Refused misfit(RunState state, Move.Handle handle) {
        if (!(state.place() instanceof Place.Scene)) {
            return refuse(MoveFault.NO_MAIL_HERE, handle + " at " + state.place().id());
        }
        var letter = state.world().inbox().get(handle.message());
        if (letter == null) {
            return refuse(MoveFault.MESSAGE_NOT_HERE, handle.message());
        } else if (letter.settled()) {
            return refuse(MoveFault.MESSAGE_DONE, handle.message());
        } else if (letter.isAway(state.world().clock())) {
            return refuse(
                    MoveFault.MESSAGE_PUT_AWAY, handle.message() + " until " + letter.awayUntil());
        }
        var handling = message(state, handle.message()).handling(handle.action());
        if (handling.isEmpty()) {
            return refuse(MoveFault.ACTION_NOT_OFFERED, handle.action() + " " + handle.message());
        } else if (handle.action() == Message.Action.DEFER && letter.awayUntil() != null) {
            return refuse(MoveFault.MESSAGE_PUT_AWAY_ONCE, handle.message());
        }
        var person = misfitPerson(handling.get(), handle);
        return person == null ? misfitReply(handling.get(), handle) : person;
    }

    private static MoveOutcome.@Nullable Refused misfitPerson(
            Message.Handling handling, Move.Handle handle) {
        boolean fits =
                handling instanceof Message.Delegation delegation
                        ? handle.person() != null && delegation.to().contains(handle.person())
                        : handle.person() == null;
        return fits
                ? null
                : refuse(
                        MoveFault.PERSON_NOT_ON_THE_LIST,
                        handle.message() + " to " + handle.person());
    }

    private static MoveOutcome.@Nullable Refused misfitReply(
            Message.Handling handling, Move.Handle handle) {
        var written = handle.reply();
        if (!(handling instanceof Message.Reply reply)) {
            return written == null ? null : refuse(MoveFault.REPLY_NOT_ASKED_FOR, handle.message());
        } else if (written == null || written.words() == 0) {
            return refuse(MoveFault.REPLY_MISSING, handle.message());
        } else if (written.words() < reply.minWords()) {
            return refuse(
                    MoveFault.REPLY_TOO_SHORT,
                    handle.message() + ": " + written.words() + " of " + reply.minWords());
        }
        return written.characters() <= reply.maxChars()
                ? null
                : refuse(
                        MoveFault.REPLY_TOO_LONG,
                        handle.message()
                                + ": "
                                + written.characters()
                                + " characters, "
                                + reply.maxChars()
                                + " allowed");
    }

    private static MoveOutcome.Refused refuse(MoveFault fault, String detail) {
        return new MoveOutcome.Refused(fault, detail);
    }

    /** Does with a message what fits. */
    static void handle(Fold fold, Message message, Move.Handle handle) {
        var handling = message.handling(handle.action()).orElseThrow();
        var letter = Objects.requireNonNull(fold.inbox().get(message.id()), message.id());
        if (handling instanceof Message.Deferral deferral) {
            fold.keep(message.id(), letter.putAway(fold.clock().plus(deferral.by())));
        } else {
            fold.keep(message.id(), letter.done());
            fold.remember(Fact.handled(message.id()));
        }
        fold.remember(Fact.handled(message.id(), handle.action()));
        if (handling instanceof Message.Delegation delegation && handle.person() != null) {
            fold.remember(Fact.delegated(message.id(), handle.person()));
            var own = delegation.each().get(handle.person());
            if (own != null) {
                fold.apply(own, message.id());
            }
        }
        fold.apply(handling.effects(), message.id());
        fold.advance(handling.minutes());
    }

    /** Every message whose deadline has passed while it lay there, soonest first. */
    static void expire(Fold fold) {
        fold.scenario().story().inbox().values().stream()
                .filter(message -> isOverdue(fold, message))
                .sorted(Comparator.comparing(Mail::due))
                .forEach(
                        message -> {
                            var letter = Objects.requireNonNull(fold.inbox().get(message.id()));
                            fold.keep(message.id(), letter.late());
                            fold.notices.add(message.id());
                            var deadline = Objects.requireNonNull(message.deadline());
                            fold.apply(deadline.effects(), message.id());
                        });
    }

    private static boolean isOverdue(Fold fold, Message message) {
        var letter = fold.inbox().get(message.id());
        return letter != null
                && !letter.settled()
                && !letter.overdue()
                && message.deadline() != null
                && due(message).compareTo(fold.clock()) <= 0;
    }

    private static StoryTime due(Message message) {
        return Objects.requireNonNull(message.deadline(), message.id()).due();
    }

    /** Every message that has come by the time at which a scene begins, in order of its time. */
    static void deliver(Fold fold) {
        for (Message message : fold.scenario().story().inbox().values()) {
            if (message.at().compareTo(fold.clock()) > 0) {
                return;
            }
            if (!fold.inbox().containsKey(message.id()) && fold.asks(message.when())) {
                fold.keep(message.id(), Letter.fresh(message.at()));
                fold.arrived.add(message.id());
            }
        }
    }

    /** Messages that can be handled where a run stands, in the order in which they came. */
    static List<String> open(World world) {
        return world.place() instanceof Place.Scene
                ? world.inbox().entrySet().stream()
                        .filter(entry -> entry.getValue().isOpen(world.clock()))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    static Message message(RunState state, String id) {
        return Objects.requireNonNull(state.scenario().story().inbox().get(id), id);
    }
}
