package org.aspirant.academy.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Step;
import org.jspecify.annotations.Nullable;

/** Which moves fit a state, and what each does. */
final class Rules {

    private Rules() {}

    /** Why a move does not fit, or null if it does. */
    static MoveOutcome.@Nullable Refused check(RunState state, Offer offer, Move move) {
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
        return checkPostpone(state, offer, (Move.Postpone) move);
    }

    private static MoveOutcome.@Nullable Refused checkChoose(
            RunState state, Offer offer, Move.Choose choose) {
        var choice = find(offer.choices(), choose.choice());
        if (choice == null) {
            return refuseChoice(state, choose.choice());
        }
        return checkReason(choice.justify(), choose.reason(), choice.id());
    }

    private static MoveOutcome.Refused refuseChoice(RunState state, String choice) {
        int dot = choice.indexOf('.');
        String home = dot < 0 ? "" : choice.substring(0, dot);
        if (find(choicesAt(state.scenario(), home), choice) == null) {
            return refuse(MoveFault.UNKNOWN_CHOICE, choice);
        }
        return home.equals(state.place().id())
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

    /** The run after a move that fits. */
    static RunState apply(RunState state, Offer offer, Move move, Watcher watcher) {
        var decision = decision(state, offer, move);
        var decisions = decision == null ? state.decisions() : plus(state.decisions(), decision);
        var fold = new Fold(state.scenario(), state.world(), decisions.size(), watcher);
        act(state, offer, move, fold);
        var changes = new ArrayList<>(state.changes());
        changes.addAll(fold.changes);
        return new RunState(
                state.scenario(),
                state.seed(),
                fold.world(),
                plus(state.moves(), move),
                decisions,
                changes,
                move instanceof Move.OpenExhibit ? state.notices() : fold.notices,
                sheets(state, move));
    }

    private static <T> List<T> plus(List<T> list, T last) {
        var longer = new ArrayList<T>(list.size() + 1);
        longer.addAll(list);
        longer.add(last);
        return longer;
    }

    private static Map<String, Written> sheets(RunState state, Move move) {
        if (!(move instanceof Move.FillSheet fill)) {
            return state.sheets();
        }
        var sheets = new HashMap<>(state.sheets());
        sheets.putAll(fill.fields());
        return sheets;
    }

    private static void act(RunState state, Offer offer, Move move, Fold fold) {
        if (move instanceof Move.Choose choose) {
            choose(state, offer, choose, fold);
        } else if (move instanceof Move.Cast cast) {
            var casting = (Step.Casting) requireStep(state, cast.node());
            for (Step.Candidate one : casting.from()) {
                if (cast.characters().contains(one.who())) {
                    fold.remember(Fact.cast(one.who()));
                    fold.apply(one.effects(), cast.node());
                }
            }
            fold.apply(casting.effects(), cast.node());
            fold.follow(casting.way());
        } else if (move instanceof Move.FillSheet fill) {
            var sheet = (Step.Sheet) requireStep(state, fill.node());
            fold.apply(sheet.effects(), fill.node());
            fold.follow(sheet.way());
        } else if (move instanceof Move.OpenExhibit open) {
            var exhibit = state.scenario().setting().exhibits().get(open.exhibit());
            fold.remember(Fact.opened(open.exhibit()));
            fold.advance(Objects.requireNonNull(exhibit, open.exhibit()).minutes());
        } else if (move instanceof Move.Acknowledge acknowledge) {
            fold.follow(((Step.Continuing) requireStep(state, acknowledge.node())).way());
        } else {
            var interruption = (Place.Interruption) state.place();
            var answer = Offer.answer(state.scenario(), interruption.id());
            fold.remember(Fact.postponed(interruption.id()));
            fold.apply(answer.postponeEffects(), interruption.id());
            fold.schedule(interruption.id(), state.world().clock().plus(answer.postponeBy()));
            fold.arrive(interruption.next());
        }
    }

    private static void choose(RunState state, Offer offer, Move.Choose choose, Fold fold) {
        var choice =
                Objects.requireNonNull(find(offer.choices(), choose.choice()), choose.choice());
        fold.remember(Fact.chose(choice.id()));
        fold.apply(choice.effects(), choice.id());
        if (choice.way() != null) {
            fold.follow(choice.way());
        } else {
            fold.arrive(((Place.Interruption) state.place()).next());
        }
    }

    private static @Nullable Decision decision(RunState state, Offer offer, Move move) {
        if (move instanceof Move.Choose choose) {
            return decision(
                    state,
                    offer,
                    offer.choices().stream().map(Choice::id).toList(),
                    List.of(choose.choice()),
                    choose.reason());
        } else if (move instanceof Move.Cast cast) {
            var offered = offer.candidates().stream().map(Step.Candidate::who).toList();
            return decision(
                    state,
                    offer,
                    offered,
                    offered.stream().filter(cast.characters()::contains).toList(),
                    cast.reason());
        }
        return null;
    }

    private static Decision decision(
            RunState state,
            Offer offer,
            List<String> offered,
            List<String> taken,
            @Nullable Written reason) {
        var meters = new HashMap<String, Integer>();
        state.scenario()
                .setting()
                .meters()
                .forEach(meter -> meters.put(meter.id(), state.world().value(meter.id())));
        return new Decision(
                state.decisions().size() + 1,
                state.place().id(),
                state.place() instanceof Place.Interruption interruption
                        ? interruption.due()
                        : state.world().clock(),
                offered,
                taken,
                reason,
                state.scenario().setting().exhibits().keySet().stream()
                        .filter(exhibit -> state.world().holds(Fact.opened(exhibit)))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(offer.exhibits()),
                meters);
    }

    private static @Nullable Step step(RunState state, String node) {
        return state.place() instanceof Place.Scene scene && scene.id().equals(node)
                ? Offer.node(state.scenario(), node).step()
                : null;
    }

    private static Step requireStep(RunState state, String node) {
        return Objects.requireNonNull(step(state, node), node);
    }

    private static List<Choice> choicesAt(Scenario scenario, String home) {
        var node = scenario.story().nodes().get(home);
        if (node != null && node.step() instanceof Step.Choosing choosing) {
            return choosing.choices();
        }
        var event = scenario.story().events().get(home);
        return event != null && event.answer() != null
                ? event.answer().choosing().choices()
                : List.of();
    }

    private static @Nullable Choice find(List<Choice> choices, String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst().orElse(null);
    }

    private static MoveOutcome.Refused elsewhere(RunState state, String move) {
        return refuse(
                MoveFault.NOT_THE_STEP_ASKED_FOR, move + ", but stands at " + state.place().id());
    }

    private static MoveOutcome.Refused refuse(MoveFault fault, String detail) {
        return new MoveOutcome.Refused(fault, detail);
    }
}
