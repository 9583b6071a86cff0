package org.aspirant.academy.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Step;
import org.jspecify.annotations.Nullable;

/** What a move does. */
final class Turn {

    private Turn() {}

    /** The run after a move that fits. */
    static RunState taken(RunState state, Offer offer, Move move, Watcher watcher) {
        if (move instanceof Move.TakeBack) {
            return state.history().takenBack(state, move);
        }
        var decision = decision(state, offer, move);
        var decisions =
                decision == null ? state.decisions() : History.plus(state.decisions(), decision);
        var fold = new Fold(state.scenario(), state.world(), decisions.size(), watcher);
        act(state, offer, move, fold);
        var changes = new ArrayList<>(state.changes());
        changes.addAll(fold.changes);
        return new RunState(
                state.scenario(),
                state.seed(),
                fold.world(),
                History.plus(state.moves(), move),
                decisions,
                changes,
                notices(state, move, fold),
                arrived(state, move, fold),
                handled(state, move),
                sheets(state, move),
                state.history().after(state, move));
    }

    /** What arrived before a scene that is skipped is read above the next one. */
    private static List<String> notices(RunState state, Move move, Fold fold) {
        if (!(move instanceof Move.Skip)) {
            return move.staysThere() ? state.notices() : fold.notices;
        }
        var all = new ArrayList<>(state.notices());
        all.addAll(fold.notices);
        return all;
    }

    /** What arrived on the way to a threshold is new in the scene behind it, or after it. */
    private static List<String> arrived(RunState state, Move move, Fold fold) {
        if (move.isAside()) {
            return state.arrived();
        } else if (!(move instanceof Move.Enter || move instanceof Move.Skip)) {
            return fold.arrived;
        }
        var all = new ArrayList<>(state.arrived());
        all.addAll(fold.arrived);
        return all;
    }

    private static List<Handled> handled(RunState state, Move move) {
        return move instanceof Move.Handle handle
                ? History.plus(
                        state.handled(),
                        new Handled(
                                handle.message(),
                                handle.action(),
                                state.world().clock(),
                                state.decisions().size(),
                                handle.person(),
                                handle.reply()))
                : state.handled();
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
            var casting = (Step.Casting) step(state, cast.node());
            for (Step.Candidate one : casting.from()) {
                if (cast.characters().contains(one.who())) {
                    fold.remember(Fact.cast(one.who()));
                    fold.apply(one.effects(), cast.node());
                }
            }
            fold.apply(casting.effects(), cast.node());
            fold.follow(casting.way());
        } else if (move instanceof Move.FillSheet fill) {
            var sheet = (Step.Sheet) step(state, fill.node());
            fold.apply(sheet.effects(), fill.node());
            fold.follow(sheet.way());
        } else if (move instanceof Move.OpenExhibit open) {
            var exhibit = state.scenario().setting().exhibits().get(open.exhibit());
            fold.remember(Fact.opened(open.exhibit()));
            fold.advance(Objects.requireNonNull(exhibit, open.exhibit()).minutes());
        } else if (move instanceof Move.Acknowledge acknowledge) {
            fold.follow(((Step.Continuing) step(state, acknowledge.node())).way());
        } else if (move instanceof Move.Enter enter) {
            Crossing.enter(fold, state, enter);
        } else if (move instanceof Move.Skip skip) {
            Crossing.skip(fold, state, skip);
        } else if (move instanceof Move.MoreTime) {
            fold.moreTime();
        } else if (move instanceof Move.Handle handle) {
            Mail.handle(fold, Mail.message(state, handle.message()), handle);
        } else if (move instanceof Move.Postpone) {
            var interruption = (Place.Interruption) state.place();
            var answer = Offer.answer(state.scenario(), interruption.id());
            fold.remember(Fact.postponed(interruption.id()));
            fold.apply(answer.postponeEffects(), interruption.id());
            fold.schedule(interruption.id(), state.world().clock().plus(answer.postponeBy()));
            fold.arrive(interruption.next());
        }
    }

    private static void choose(RunState state, Offer offer, Move.Choose choose, Fold fold) {
        var choice = offer.choice(choose.choice()).orElseThrow();
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
                    offer.acceptable().stream().map(Choice::id).toList(),
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

    private static Step step(RunState state, String node) {
        return Offer.node(state.scenario(), node).step();
    }
}
