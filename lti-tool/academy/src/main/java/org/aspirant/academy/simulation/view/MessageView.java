package org.aspirant.academy.simulation.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.Handled;
import org.aspirant.academy.simulation.Letter;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Offer;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.jspecify.annotations.Nullable;

/**
 * A message that has arrived, and how it stands with it.
 *
 * @param due when it is due, or null if it never is
 * @param overdue whether it became overdue: what followed from leaving it has followed
 * @param late whether its time has passed and it still waits
 * @param isNew whether it came with this scene
 * @param justHandled whether the last move of the run dealt with it
 * @param awayUntil the time to which it is put away, or null if it is not
 * @param html the text, sanitised
 * @param tell what was told when it became overdue, sanitised; null if that was not so
 * @param offers what can be done with it now; none at the end, or where messages have to wait
 * @param done what was done with it, in order
 */
public record MessageView(
        String id,
        PersonView from,
        String subject,
        StoryTime arrived,
        @Nullable StoryTime due,
        boolean overdue,
        boolean late,
        boolean isNew,
        boolean settled,
        boolean justHandled,
        @Nullable StoryTime awayUntil,
        String html,
        @Nullable String tell,
        List<Possible> offers,
        List<Done> done) {

    public MessageView {
        offers = List.copyOf(offers);
        done = List.copyOf(done);
    }

    /**
     * Something that can be done with it.
     *
     * @param handling the author's
     * @param to who can get it; empty unless it can be given away
     */
    public record Possible(Message.Handling handling, List<PersonView> to) {}

    /**
     * Something that was done with it.
     *
     * @param to who got it, or null if it was not given away
     * @param reply that it was answered, or null if it was not
     * @param replyText the reply, or null if there is none or it no longer exists
     */
    public record Done(
            Message.Action action,
            StoryTime at,
            @Nullable PersonView to,
            @Nullable Written reply,
            @Nullable String replyText) {}

    /** Every message that has arrived in a run, in the order in which they came. */
    public static List<MessageView> all(RunState state, OwnWords ownWords) {
        return state.world().inbox().entrySet().stream()
                .map(entry -> of(state, entry.getKey(), entry.getValue(), ownWords))
                .toList();
    }

    /** Whether it waits and is not put away. */
    public boolean isOpen() {
        return !settled && awayUntil == null;
    }

    private static MessageView of(RunState state, String id, Letter letter, OwnWords ownWords) {
        var message = Objects.requireNonNull(state.scenario().story().inbox().get(id), id);
        var filling = new StateFilling(state, ownWords);
        var now = state.world().clock();
        var deadline = message.deadline();
        return new MessageView(
                id,
                PersonView.of(state.scenario(), message.from()),
                message.subject(),
                letter.arrived(),
                deadline == null ? null : deadline.due(),
                letter.overdue(),
                deadline != null && !letter.settled() && deadline.due().compareTo(now) <= 0,
                state.arrived().contains(id),
                letter.settled(),
                isLast(state, id),
                letter.isAway(now) ? letter.awayUntil() : null,
                message.text().html(filling),
                deadline != null && letter.overdue() ? deadline.tell().html(filling) : null,
                offers(state, message, letter),
                state.handled().stream()
                        .filter(one -> one.message().equals(id))
                        .map(one -> done(state, one, ownWords))
                        .toList());
    }

    private static boolean isLast(RunState state, String id) {
        var moves = state.moves();
        return !moves.isEmpty()
                && moves.get(moves.size() - 1) instanceof Move.Handle handle
                && handle.message().equals(id);
    }

    private static List<Possible> offers(RunState state, Message message, Letter letter) {
        if (!Offer.at(state).messages().contains(message.id())) {
            return List.of();
        }
        return message.handlings().stream()
                .filter(one -> one.action().settles() || letter.awayUntil() == null)
                .map(
                        one ->
                                new Possible(
                                        one,
                                        one instanceof Message.Delegation delegation
                                                ? delegation.to().stream()
                                                        .map(
                                                                who ->
                                                                        PersonView.of(
                                                                                state.scenario(),
                                                                                who))
                                                        .toList()
                                                : List.of()))
                .toList();
    }

    private static Done done(RunState state, Handled handled, OwnWords ownWords) {
        var person = handled.person();
        var reply = handled.reply();
        return new Done(
                handled.action(),
                handled.at(),
                person == null ? null : PersonView.of(state.scenario(), person),
                reply,
                Optional.ofNullable(reply)
                        .flatMap(written -> ownWords.text(written.textId()))
                        .orElse(null));
    }
}
