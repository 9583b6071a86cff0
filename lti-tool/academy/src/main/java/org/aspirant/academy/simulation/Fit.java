package org.aspirant.academy.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Policy;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.jspecify.annotations.Nullable;

/** Whether a move fits where a run stands. */
final class Fit {

    private Fit() {}

    /** Why a move does not fit, or null if it does. */
    static MoveOutcome.@Nullable Refused misfit(RunState state, Offer offer, Move move) {
        if (move instanceof Move.Choose choose) {
            return checkChoose(state, offer, choose);
        } else if (move instanceof Move.Cast cast) {
            return checkCast(state, offer, cast);
        } else if (move instanceof Move.FillSheet fill) {
            return checkSheet(state, fill);
        } else if (move instanceof Move.OpenExhibit open) {
            return checkExhibit(state, offer, open);
        } else if (move instanceof Move.Acknowledge acknowledge) {
            return step(state, acknowledge.node()) instanceof Step.Continuing
                    ? null
                    : elsewhere(state, "acknowledge " + acknowledge.node());
        }
        if (move instanceof Move.Enter enter) {
            return Crossing.misfit(state, enter);
        } else if (move instanceof Move.Skip skip) {
            return Crossing.misfit(state, skip);
        } else if (move instanceof Move.MoreTime more) {
            return Crossing.misfit(state, more);
        } else if (move instanceof Move.Handle handle) {
            return Mail.misfit(state, handle);
        }
        return move instanceof Move.Postpone postpone
                ? checkPostpone(state, offer, postpone)
                : checkTakeBack(state, offer);
    }

    private static MoveOutcome.@Nullable Refused checkChoose(
            RunState state, Offer offer, Move.Choose choose) {
        var choice = offer.choice(choose.choice());
        return choice.isEmpty()
                ? refuseChoice(state, choose.choice())
                : checkReason(choice.get().justify(), choose.reason(), choose.choice());
    }

    private static MoveOutcome.Refused refuseChoice(RunState state, String choice) {
        int dot = choice.indexOf('.');
        String home = dot < 0 ? "" : choice.substring(0, dot);
        if (choicesAt(state.scenario(), home).stream().noneMatch(one -> one.id().equals(choice))) {
            return refuse(MoveFault.UNKNOWN_CHOICE, choice);
        }
        return home.equals(state.place().id()) && !(state.place() instanceof Place.Threshold)
                ? refuse(MoveFault.CHOICE_NOT_OFFERED, choice)
                : refuse(MoveFault.CHOICE_OF_ANOTHER_SCENE, choice + " at " + state.place().id());
    }

    private static MoveOutcome.@Nullable Refused checkReason(
            Step.@Nullable Justify asked, @Nullable Written reason, String where) {
        if (asked == null) {
            return reason == null ? null : refuse(MoveFault.REASON_NOT_ASKED_FOR, where);
        }
        if (reason == null || reason.words() == 0) {
            return refuse(MoveFault.REASON_MISSING, where);
        }
        return reason.words() >= asked.minWords()
                ? null
                : refuse(
                        MoveFault.REASON_TOO_SHORT,
                        where + ": " + reason.words() + " of " + asked.minWords() + " words");
    }

    private static MoveOutcome.@Nullable Refused checkCast(
            RunState state, Offer offer, Move.Cast cast) {
        if (!(step(state, cast.node()) instanceof Step.Casting casting)) {
            return elsewhere(state, "cast at " + cast.node());
        }
        var open = offer.candidates().stream().map(Step.Candidate::who).toList();
        for (String person : cast.characters()) {
            if (!open.contains(person)) {
                return refuse(MoveFault.PERSON_NOT_ON_OFFER, person + " at " + cast.node());
            }
        }
        if (new HashSet<>(cast.characters()).size() != cast.characters().size()) {
            return refuse(MoveFault.SAME_PERSON_TWICE, String.join(", ", cast.characters()));
        }
        if (cast.characters().size() != casting.pick()) {
            return refuse(
                    MoveFault.WRONG_NUMBER_OF_PEOPLE,
                    cast.characters().size() + " picked, " + casting.pick() + " asked for");
        }
        return checkReason(casting.justify(), cast.reason(), cast.node());
    }

    private static MoveOutcome.@Nullable Refused checkSheet(RunState state, Move.FillSheet fill) {
        if (!(step(state, fill.node()) instanceof Step.Sheet sheet)) {
            return elsewhere(state, "sheet at " + fill.node());
        }
        Set<String> unknown = new TreeSet<>(fill.fields().keySet());
        for (Step.Field field : sheet.fields()) {
            unknown.remove(field.id());
            var written = fill.fields().get(field.id());
            if (written == null || written.words() == 0) {
                return refuse(MoveFault.FIELD_MISSING, field.id());
            } else if (written.words() < field.minWords()) {
                return refuse(
                        MoveFault.FIELD_TOO_SHORT,
                        field.id() + ": " + written.words() + " of " + field.minWords() + " words");
            } else if (written.characters() > field.maxChars()) {
                return refuse(
                        MoveFault.FIELD_TOO_LONG,
                        field.id()
                                + ": "
                                + written.characters()
                                + " characters, "
                                + field.maxChars()
                                + " allowed");
            }
        }
        return unknown.isEmpty()
                ? null
                : refuse(MoveFault.UNKNOWN_FIELD, String.join(", ", unknown));
    }

    private static MoveOutcome.@Nullable Refused checkExhibit(
            RunState state, Offer offer, Move.OpenExhibit open) {
        if (offer.exhibits().contains(open.exhibit())) {
            return null;
        }
        boolean here =
                state.place() instanceof Place.Scene scene
                        && Offer.node(state.scenario(), scene.id())
                                .props()
                                .exhibits()
                                .contains(open.exhibit());
        return refuse(
                here ? MoveFault.EXHIBIT_ALREADY_OPEN : MoveFault.EXHIBIT_NOT_HERE,
                open.exhibit() + " at " + state.place().id());
    }

    private static MoveOutcome.@Nullable Refused checkPostpone(
            RunState state, Offer offer, Move.Postpone postpone) {
        if (!(state.place() instanceof Place.Interruption interruption)
                || !interruption.id().equals(postpone.event())) {
            return refuse(
                    MoveFault.NOTHING_TO_POSTPONE, postpone.event() + " at " + state.place().id());
        }
        return offer.canPostpone() ? null : refuse(MoveFault.ALREADY_POSTPONED, postpone.event());
    }

    private static MoveOutcome.@Nullable Refused checkTakeBack(RunState state, Offer offer) {
        if (state.scenario().policy().undo() == Policy.Undo.NONE) {
            return refuse(MoveFault.NO_TAKING_BACK, "at " + state.place().id());
        }
        return offer.canTakeBack()
                ? null
                : refuse(MoveFault.NOTHING_TO_TAKE_BACK, "at " + state.place().id());
    }

    private static @Nullable Step step(RunState state, String node) {
        return state.place() instanceof Place.Scene scene && scene.id().equals(node)
                ? Offer.node(state.scenario(), node).step()
                : null;
    }

    private static List<Choice> choicesAt(Scenario scenario, String home) {
        var node = scenario.story().nodes().get(home);
        if (node != null && node.step() instanceof Step.Choosing choosing) {
            return choosing.all();
        }
        var event = scenario.story().events().get(home);
        return event != null && event.answer() != null
                ? event.answer().choosing().choices()
                : List.of();
    }

    private static MoveOutcome.Refused elsewhere(RunState state, String move) {
        return refuse(
                MoveFault.NOT_THE_STEP_ASKED_FOR, move + ", but stands at " + state.place().id());
    }

    private static MoveOutcome.Refused refuse(MoveFault fault, String detail) {
        return new MoveOutcome.Refused(fault, detail);
    }
}
