package org.aspirant.academy.simulation;

import static org.aspirant.academy.simulation.LateBus.adopt;
import static org.aspirant.academy.simulation.LateBus.cast;
import static org.aspirant.academy.simulation.LateBus.file;
import static org.aspirant.academy.simulation.LateBus.hold;
import static org.aspirant.academy.simulation.LateBus.listen;
import static org.aspirant.academy.simulation.LateBus.play;
import static org.aspirant.academy.simulation.LateBus.terms;
import static org.aspirant.academy.simulation.LateBus.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.aspirant.academy.simulation.scenario.Message;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Messages on the story clock. Meters and times are worked by hand from {@link Inboxed}. */
class InboxTest {

    private static final Written REPLY = new Written("t-bay", 4, 30, "0".repeat(64));

    private final Scenario scenario = Inboxed.scenario();

    private static Move reply() {
        return Move.Handle.reply("bay", REPLY);
    }

    @Nested
    class Arriving {

        @Test
        void aMessageComesWithTheFirstSceneAfterItsTime() {
            var gate = Simulation.begin(scenario, 1);

            assertThat(gate.arrived()).containsExactly("bay");
            assertThat(gate.world().inbox().keySet()).containsExactly("bay");
            assertThat(Offer.at(gate).messages()).containsExactly("bay");
        }

        @Test
        void aMessageWithAConditionComesOnlyWhereItHolds() {
            var promised = play(scenario, hold());
            assertThat(promised.arrived()).containsExactly("route");
            assertThat(promised.world().inbox().keySet()).containsExactly("bay", "route");

            var not = play(scenario, file(), listen());
            assertThat(not.place()).isEqualTo(new Place.Scene("team"));
            assertThat(not.world().inbox().keySet()).containsExactly("bay");
        }

        @Test
        void nothingArrivesAtAnInterruption() {
            var counter = play(scenario, file());

            assertThat(counter.place()).isInstanceOf(Place.Interruption.class);
            assertThat(counter.arrived()).isEmpty();
            assertThat(Offer.at(counter).messages()).isEmpty();
        }
    }

    @Nested
    class Handling {

        @Test
        void aReplyCostsItsMinutesAndStaysInTheScene() {
            var state = play(scenario, reply());

            assertThat(state.place()).isEqualTo(new Place.Scene("gate"));
            assertThat(state.world().clock()).isEqualTo(StoryTime.parse("Mon 08:00"));
            assertThat(state.world().value("trust")).isEqualTo(52);
            assertThat(state.changes()).containsExactly(new Change(0, "bay", "trust", 50, 52));
            assertThat(state.world().facts()).contains("handled.bay", "handled.bay.reply");
            assertThat(state.decisions()).isEmpty();
            assertThat(state.handled())
                    .containsExactly(
                            new Handled(
                                    "bay",
                                    Message.Action.REPLY,
                                    StoryTime.parse("Mon 07:50"),
                                    0,
                                    null,
                                    REPLY));
            assertThat(state.replyTo("bay")).contains(REPLY);
            // what came with the scene is still what came with it
            assertThat(state.arrived()).containsExactly("bay");
        }

        @Test
        void whoGetsAMessageMakesADifference() {
            var nadia = play(scenario, Move.Handle.delegate("bay", "nadia"));
            assertThat(nadia.world().value("trust")).isEqualTo(51);
            assertThat(nadia.world().value("record")).isEqualTo(31);
            assertThat(nadia.world().clock()).isEqualTo(StoryTime.parse("Mon 07:52"));
            assertThat(nadia.world().facts())
                    .contains("handled.bay", "handled.bay.delegate", "delegated.bay.nadia");

            var odile = play(scenario, Move.Handle.delegate("bay", "odile"));
            assertThat(odile.world().value("trust")).isEqualTo(50);
            assertThat(odile.world().value("record")).isEqualTo(31);
        }

        @Test
        void whatIsPutAwayComesBackOnceTheClockHasReachedTheTimeAndIsStillUndone() {
            var away = play(scenario, Move.Handle.defer("bay"));
            assertThat(away.world().value("record")).isEqualTo(29);
            assertThat(away.world().facts()).contains("handled.bay.defer");
            assertThat(away.world().facts()).doesNotContain("handled.bay");
            assertThat(Offer.at(away).messages()).isEmpty();

            // back on Monday at 9:50, so it lies there on Tuesday; its deadline was at noon
            var back = play(scenario, Move.Handle.defer("bay"), hold());
            assertThat(Offer.at(back).messages()).containsExactly("bay", "route");
            assertThat(back.notices()).containsExactly("bay");
        }
    }

    @Nested
    class Deadlines {

        @Test
        void whatIsLeftBecomesOverdueOnceBetweenTwoScenes() {
            // 50 -5 (hold) -3 (overdue)
            var team = play(scenario, hold());
            assertThat(team.notices()).containsExactly("bay");
            assertThat(team.world().value("trust")).isEqualTo(42);
            assertThat(team.changes()).contains(new Change(1, "bay", "trust", 45, 42));

            // +3 (bram); nothing more for the bay
            var sheet = play(scenario, hold(), cast("bram", "odile"));
            assertThat(sheet.notices()).isEmpty();
            assertThat(sheet.world().value("trust")).isEqualTo(45);
        }

        @Test
        void whatWasAnsweredInTimeIsNeverOverdue() {
            var team = play(scenario, reply(), hold());

            assertThat(team.notices()).isEmpty();
            assertThat(team.world().value("trust")).isEqualTo(47);
        }

        @Test
        void aDeadlineCountsAtAnInterruptionToo() {
            // 50 +4 (file) -3 (overdue, on the way to the team)
            var counter = play(scenario, file());

            assertThat(counter.notices()).containsExactly("bay");
            assertThat(counter.world().value("trust")).isEqualTo(51);
            assertThat(play(scenario, file(), listen()).notices()).isEmpty();
        }

        @Test
        void anOverdueMessageCanStillBeAnswered() {
            var late = play(scenario, hold(), reply());

            assertThat(late.world().value("trust")).isEqualTo(44);
            assertThat(late.world().inbox().get("bay"))
                    .isEqualTo(new Letter(StoryTime.parse("Mon 07:45"), null, true, true));
        }
    }

    @Nested
    class Refusing {

        @Test
        void refusesWhatDoesNotFitAndSaysWhy() {
            var gate = Simulation.begin(scenario, 1);
            assertRefused(gate, Move.Handle.file("route"), MoveFault.MESSAGE_NOT_HERE);
            assertRefused(gate, Move.Handle.file("nothing"), MoveFault.MESSAGE_NOT_HERE);
            assertRefused(
                    gate,
                    new Move.Handle("bay", Message.Action.REPLY, null, null),
                    MoveFault.REPLY_MISSING);
            assertRefused(gate, Move.Handle.reply("bay", words("t", 2)), MoveFault.REPLY_TOO_SHORT);
            assertRefused(gate, Move.Handle.reply("bay", words("t", 11)), MoveFault.REPLY_TOO_LONG);
            assertRefused(
                    gate,
                    new Move.Handle("bay", Message.Action.FILE, null, REPLY),
                    MoveFault.REPLY_NOT_ASKED_FOR);
            assertRefused(
                    gate, Move.Handle.delegate("bay", "bram"), MoveFault.PERSON_NOT_ON_THE_LIST);
            assertRefused(
                    gate,
                    new Move.Handle("bay", Message.Action.DELEGATE, null, null),
                    MoveFault.PERSON_NOT_ON_THE_LIST);
            assertRefused(
                    gate,
                    new Move.Handle("bay", Message.Action.FILE, "odile", null),
                    MoveFault.PERSON_NOT_ON_THE_LIST);

            assertRefused(play(scenario, reply()), reply(), MoveFault.MESSAGE_DONE);
            var away = play(scenario, Move.Handle.defer("bay"));
            assertRefused(away, Move.Handle.file("bay"), MoveFault.MESSAGE_PUT_AWAY);
            var back = play(scenario, Move.Handle.defer("bay"), hold());
            assertRefused(back, Move.Handle.defer("bay"), MoveFault.MESSAGE_PUT_AWAY_ONCE);
            assertRefused(
                    back, Move.Handle.delegate("route", "nadia"), MoveFault.ACTION_NOT_OFFERED);
            assertRefused(play(scenario, file()), reply(), MoveFault.NO_MAIL_HERE);
        }

        private static void assertRefused(RunState state, Move move, MoveFault fault) {
            var outcome = Simulation.next(state, move);
            assertThat(outcome).as("%s", move).isInstanceOf(MoveOutcome.Refused.class);
            assertThat(((MoveOutcome.Refused) outcome).fault()).as("%s", move).isEqualTo(fault);
        }
    }

    @Test
    void whatWasDoneCanBeAskedForLater() {
        var asked =
                LateBus.compiled(
                                Inboxed.source()
                                        .replacing(
                                                LateBus.FILE,
                                                "- {when: {has: bram}, to: shared}",
                                                "- {when: {any: [{delegated: {bay: nadia}}, {handled: {bay: reply}}, {handled: route}]}, to: shared}"))
                        .scenario();
        var rest = new Move[] {hold(), cast("nadia", "odile"), terms(), adopt()};

        assertThat(ending(asked, rest)).isEqualTo("contested");
        assertThat(ending(asked, before(reply(), rest))).isEqualTo("shared");
        assertThat(ending(asked, before(Move.Handle.delegate("bay", "nadia"), rest)))
                .isEqualTo("shared");
        assertThat(ending(asked, before(Move.Handle.delegate("bay", "odile"), rest)))
                .isEqualTo("contested");
    }

    private static Move[] before(Move first, Move... rest) {
        var moves = new ArrayList<Move>();
        moves.add(first);
        moves.addAll(java.util.List.of(rest));
        return moves.toArray(Move[]::new);
    }

    private static String ending(Scenario scenario, Move... moves) {
        return play(scenario, moves).place().id();
    }

    @Test
    void handlingIsNoStepAndIsTakenBackWithTheStepBeforeIt() {
        var stepwise =
                LateBus.compiled(
                                Inboxed.source()
                                        .replacing(LateBus.FILE, "undo: none", "undo: step"))
                        .scenario();
        var back = play(stepwise, reply(), hold(), Move.Handle.file("route"), new Move.TakeBack());

        assertThat(back.place()).isEqualTo(new Place.Scene("gate"));
        assertThat(back.handled()).extracting(Handled::message).containsExactly("bay");
        assertThat(back.world().inbox().keySet()).containsExactly("bay");
        assertThat(back.log().moves()).hasSize(4);
    }

    @Test
    void randomPlaysWithMailEndAndReplay() {
        int undone = 0;
        for (long seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var state = Simulation.begin(scenario, seed);
            for (int move = 0; !state.hasEnded(); move++) {
                assertThat(move).as("seed %d", seed).isLessThan(30);
                var moves = Bot.moves(state);
                state = Bot.play(state, moves.get(random.nextInt(moves.size())), Watcher.none());
            }
            undone += state.world().holds(Fact.handled("bay")) ? 0 : 1;
            assertThat(Simulation.replay(scenario, state.log()))
                    .as("seed %d", seed)
                    .isEqualTo(new ReplayOutcome.Replayed(state));
        }
        assertThat(undone).isBetween(1, 499);
    }
}
