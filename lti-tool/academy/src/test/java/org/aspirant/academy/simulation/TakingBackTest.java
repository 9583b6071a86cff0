package org.aspirant.academy.simulation;

import static org.aspirant.academy.simulation.LateBus.adopt;
import static org.aspirant.academy.simulation.LateBus.cast;
import static org.aspirant.academy.simulation.LateBus.file;
import static org.aspirant.academy.simulation.LateBus.hold;
import static org.aspirant.academy.simulation.LateBus.listen;
import static org.aspirant.academy.simulation.LateBus.play;
import static org.aspirant.academy.simulation.LateBus.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.SplittableRandom;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.junit.jupiter.api.Test;

/** Going back as far as the policy allows. Meters are worked by hand from the example. */
class TakingBackTest {

    private static final Move BACK = new Move.TakeBack();

    private final Scenario stepwise = with(MapSource.example(), "step");
    private final Scenario checkpoint =
            with(
                    MapSource.example()
                            .replacing(
                                    LateBus.FILE,
                                    "at: \"Tue 15:10\"",
                                    "at: \"Tue 15:10\"\n    checkpoint: true"),
                    "checkpoint");

    private static Scenario with(MapSource source, String undo) {
        return LateBus.compiled(source.replacing(LateBus.FILE, "undo: none", "undo: " + undo))
                .scenario();
    }

    private static MoveFault fault(RunState state) {
        return ((MoveOutcome.Refused) Simulation.next(state, BACK)).fault();
    }

    @Test
    void nothingIsTakenBackWhereThePolicyForbidsIt() {
        assertThat(fault(play(LateBus.scenario(), hold()))).isEqualTo(MoveFault.NO_TAKING_BACK);
    }

    @Test
    void theLastStepIsTakenBackAndNothingIsErased() {
        var state = play(stepwise, new Move.OpenExhibit("slips"), hold(), BACK);

        assertThat(state.place()).isEqualTo(new Place.Scene("gate"));
        assertThat(state.world().values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("trust", 50, "record", 30, "promised", 0));
        // ten minutes with the slips, which still lie open
        assertThat(state.world().clock()).isEqualTo(StoryTime.parse("Mon 08:00"));
        assertThat(state.world().holds(Fact.opened("slips"))).isTrue();
        assertThat(state.decisions()).isEmpty();
        assertThat(state.changes()).isEmpty();
        assertThat(state.moves()).containsExactly(new Move.OpenExhibit("slips"));
        assertThat(state.log().moves())
                .containsExactly(new Move.OpenExhibit("slips"), hold(), BACK);
        assertThat(state.history().takenBack())
                .extracting(Decision::taken)
                .containsExactly(java.util.List.of("gate.hold"));
    }

    @Test
    void aStepIsTakenBackOnceAndTheBeginningNever() {
        assertThat(fault(Simulation.begin(stepwise, 1))).isEqualTo(MoveFault.NOTHING_TO_TAKE_BACK);
        assertThat(fault(play(stepwise, hold(), cast("bram", "odile"), BACK)))
                .isEqualTo(MoveFault.NOTHING_TO_TAKE_BACK);
        assertThat(fault(play(stepwise, hold(), cast("bram", "odile"), terms(), adopt())))
                .isEqualTo(MoveFault.RUN_HAS_ENDED);
    }

    @Test
    void aDecisionMadeAgainSaysHowOftenItWasTakenBack() {
        var state = play(stepwise, hold(), BACK, file(), BACK, hold(), cast("bram", "odile"));

        assertThat(state.decisions()).extracting(Decision::number).containsExactly(1, 2);
        assertThat(state.timesTakenBack(state.decisions().get(0))).isEqualTo(2);
        assertThat(state.timesTakenBack(state.decisions().get(1))).isZero();
        // 50 -5 (hold) +3 (bram): what was filed in between has left no trace in the meters
        assertThat(state.world().value("trust")).isEqualTo(48);
        assertThat(state.world().pending()).isEmpty();
    }

    @Test
    void anAnswerToAnInterruptionIsTakenBackToo() {
        var state = play(stepwise, file(), listen(), BACK);

        assertThat(state.place())
                .isEqualTo(
                        new Place.Interruption(
                                "grandmother", StoryTime.parse("Tue 07:50"), "team"));
    }

    @Test
    void aCheckpointIsReturnedToFromFurtherOn() {
        var team = play(checkpoint, hold());
        assertThat(fault(team)).isEqualTo(MoveFault.NOTHING_TO_TAKE_BACK);

        var answer = play(checkpoint, hold(), cast("bram", "odile"), terms(), BACK);
        assertThat(answer.place()).isEqualTo(new Place.Scene("team"));
        assertThat(answer.decisions()).extracting(Decision::place).containsExactly("gate");
        assertThat(answer.sheets()).isEmpty();
        assertThat(answer.history().takenBack())
                .extracting(Decision::place)
                .containsExactly("team");
        assertThat(answer.world()).isEqualTo(team.world());
        assertThat(fault(answer)).isEqualTo(MoveFault.NOTHING_TO_TAKE_BACK);
    }

    /** Whatever was taken back on the way, a run stands where its standing moves alone lead. */
    @Test
    void randomPlaysWithStepsTakenBackStandWhereTheirStandingMovesLead() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var state = Simulation.begin(stepwise, seed);
            int most = 0;
            while (!state.hasEnded()) {
                var moves = new ArrayList<>(Bot.moves(state));
                if (Offer.at(state).canTakeBack()) {
                    moves.add(BACK);
                }
                most++;
                state = Bot.play(state, moves.get(random.nextInt(moves.size())), Watcher.none());
            }
            var straight = Simulation.begin(stepwise, seed);
            for (Move move : state.moves()) {
                straight = Bot.play(straight, move, Watcher.none());
            }
            assertThat(state.world()).as("seed %d", seed).isEqualTo(straight.world());
            assertThat(state.decisions()).as("seed %d", seed).isEqualTo(straight.decisions());
            assertThat(state.changes()).as("seed %d", seed).isEqualTo(straight.changes());
            assertThat(state.log().moves()).as("seed %d", seed).hasSize(most);
            assertThat(Simulation.replay(stepwise, state.log()))
                    .as("seed %d", seed)
                    .isEqualTo(new ReplayOutcome.Replayed(state));
        }
    }
}
