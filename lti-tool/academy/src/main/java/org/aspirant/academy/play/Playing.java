package org.aspirant.academy.play;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.MoveOutcome;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.format.MoveJson;

/**
 * Plays one move of a run.
 *
 * <p>A move counts once however often it is sent: the page it comes from names the number that it
 * is to have in the log, and a number is given once.
 */
public final class Playing {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Runs runs;
    private final Words words;
    private final Drafts drafts;
    private final Playthroughs playthroughs;

    public Playing(
            UnitOfWork unitOfWork,
            Clock clock,
            Runs runs,
            Words words,
            Drafts drafts,
            Playthroughs playthroughs) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.runs = runs;
        this.words = words;
        this.drafts = drafts;
        this.playthroughs = playthroughs;
    }

    public PlayOutcome play(Participant who, PostedMove posted) {
        if (who.observer()) {
            return PlayOutcome.NotAllowed.because(PlayFault.OBSERVER);
        }
        return unitOfWork.run(() -> played(who, posted));
    }

    private PlayOutcome played(Participant who, PostedMove posted) {
        var run = runs.find(who.course(), posted.run()).filter(it -> it.belongsTo(who));
        if (run.isEmpty()) {
            return PlayOutcome.NotAllowed.because(PlayFault.UNKNOWN_RUN);
        }
        var at = playthroughs.of(run.get());
        return at.isEmpty()
                ? PlayOutcome.NotAllowed.because(PlayFault.EDITION_GONE)
                : played(who, posted, at.get());
    }

    private PlayOutcome played(Participant who, PostedMove posted, Playthrough at) {
        if (posted.number() != at.nextNumber()) {
            return isLogged(posted, at)
                    ? outcome(at)
                    : PlayOutcome.NotAllowed.because(PlayFault.STALE_PAGE, at);
        }
        var fault = Typing.faultIn(posted.move());
        if (fault.isPresent()) {
            return PlayOutcome.NotAllowed.because(fault.get(), at);
        }
        var move = Typing.measured(posted.move());
        if (Simulation.next(at.state(), move) instanceof MoveOutcome.Refused refused) {
            return new PlayOutcome.NotAllowed(PlayFault.AGAINST_THE_RULES, refused.fault(), at);
        }
        var now = clock.instant();
        var untimely =
                Optional.ofNullable(at.deadline()).flatMap(deadline -> deadline.faultIn(move, now));
        return untimely.isPresent()
                ? PlayOutcome.NotAllowed.because(untimely.get(), at)
                : appended(who, posted, at, now);
    }

    /**
     * Whether what came in is what the log has under this number: sent twice, not something else.
     */
    private static boolean isLogged(PostedMove posted, Playthrough at) {
        var log = at.state().history().log();
        if (posted.number() < 1 || posted.number() > log.size()) {
            return false;
        }
        Move logged = log.get(posted.number() - 1);
        return Typing.says(posted.move(), logged, id -> at.ownWords().text(id).orElse(""));
    }

    private PlayOutcome appended(Participant who, PostedMove posted, Playthrough at, Instant now) {
        var organization = who.organization();
        var move = Typing.kept(posted.move(), words, organization, who.subject());
        var logged = new LoggedMove(posted.number(), now, MoveJson.write(move));
        if (!runs.append(organization, posted.run(), logged)) {
            words.discard(organization, Typing.texts(move));
            return overtaken(who, posted);
        }
        var state = ((MoveOutcome.Moved) Simulation.next(at.state(), move)).state();
        sent(at.state(), move, state)
                .forEach(node -> drafts.discard(organization, posted.run(), node));
        if (move instanceof Move.TakeBack) {
            refill(who, at, state, logged.at());
        }
        if (state.hasEnded()) {
            runs.end(organization, posted.run(), state.place().id(), logged.at());
        }
        return outcome(reloaded(who, posted));
    }

    /** Where nothing that was typed waits to be sent any more; what waits is kept. */
    private static Set<String> sent(RunState before, Move move, RunState after) {
        var places = new HashSet<String>();
        if (!move.staysThere()) {
            places.add(before.place().id());
        } else if (move instanceof Move.Handle handle && handle.action().settles()) {
            places.add(handle.message());
        }
        if (after.hasEnded()) {
            places.addAll(after.world().inbox().keySet());
        }
        return places;
    }

    /**
     * What was written where the story returns to stands in its fields again, to be gone on with.
     */
    private void refill(Participant who, Playthrough before, RunState after, Instant now) {
        var moves = before.state().moves();
        moves.stream()
                .skip(after.moves().size())
                .filter(move -> !move.staysThere())
                .findFirst()
                .ifPresent(undone -> refill(who, before, undone, after.place().id(), now));
        moves.subList(after.moves().size(), moves.size()).stream()
                .filter(Move.Handle.class::isInstance)
                .forEach(move -> refill(who, before, move, ((Move.Handle) move).message(), now));
    }

    private void refill(
            Participant who, Playthrough before, Move undone, String node, Instant now) {
        Typing.written(undone)
                .forEach(
                        (field, written) ->
                                before.ownWords()
                                        .text(written.textId())
                                        .map(
                                                text ->
                                                        new Draft(
                                                                before.run().id(),
                                                                node,
                                                                field,
                                                                text,
                                                                now))
                                        .ifPresent(
                                                draft ->
                                                        drafts.save(
                                                                who.organization(),
                                                                who.subject(),
                                                                draft)));
    }

    /** Another post took the number between our reading and our writing. */
    private PlayOutcome overtaken(Participant who, PostedMove posted) {
        var at = reloaded(who, posted);
        return isLogged(posted, at)
                ? outcome(at)
                : PlayOutcome.NotAllowed.because(PlayFault.STALE_PAGE, at);
    }

    private Playthrough reloaded(Participant who, PostedMove posted) {
        return playthroughs.of(runs.find(who.course(), posted.run()).orElseThrow()).orElseThrow();
    }

    private static PlayOutcome outcome(Playthrough at) {
        RunState state = at.state();
        return state.hasEnded() ? new PlayOutcome.Finished(at) : new PlayOutcome.Continues(at);
    }
}
