package org.aspirant.academy.simulation;

import static org.aspirant.academy.simulation.LateBus.adopt;
import static org.aspirant.academy.simulation.LateBus.cast;
import static org.aspirant.academy.simulation.LateBus.file;
import static org.aspirant.academy.simulation.LateBus.hold;
import static org.aspirant.academy.simulation.LateBus.listen;
import static org.aspirant.academy.simulation.LateBus.play;
import static org.aspirant.academy.simulation.LateBus.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.junit.jupiter.api.Test;

/** Meters and times in the assertions are worked by hand from sim.yaml of the example. */
class SimulationTest {

    private final Scenario scenario = LateBus.scenario();

    @Test
    void beginsInTheFirstSceneWithTheAuthorsValues() {
        var state = Simulation.begin(scenario, 7);

        assertThat(state.place()).isEqualTo(new Place.Scene("gate"));
        assertThat(state.world().clock()).isEqualTo(StoryTime.parse("Mon 07:50"));
        assertThat(state.world().values())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("trust", 50, "record", 30, "promised", 0));
    }

    @Test
    void foldsMetersCastAndClockOverAWholePlay() {
        // trust 50 -5 (hold) +3 (bram) +8 (adopt with bram); record 30 +6 +4 (odile) +10
        var end = play(scenario, hold(), cast("bram", "odile"), terms(), adopt());

        assertThat(end.place()).isEqualTo(new Place.End("shared"));
        assertThat(end.world().value("trust")).isEqualTo(56);
        assertThat(end.world().value("record")).isEqualTo(50);
        assertThat(end.world().clock()).isEqualTo(StoryTime.parse("Fri 14:30"));
    }

    @Test
    void castingWithoutTheDoubterMakesTheAdoptedReportContested() {
        // trust 50 -5 -2 (nadia) -6; record 30 +6 +4 +5 +10
        var end = play(scenario, hold(), cast("nadia", "odile"), terms(), adopt());

        assertThat(end.place()).isEqualTo(new Place.End("contested"));
        assertThat(end.world().value("trust")).isEqualTo(37);
        assertThat(end.world().value("record")).isEqualTo(55);
    }

    @Test
    void deliversAScheduledEventBetweenTwoScenesOnceTheClockHasPassedIt() {
        // scheduled on Monday 07:50 in one day; the next scene is on Tuesday 15:10
        var state = play(scenario, file());

        assertThat(state.place())
                .isEqualTo(
                        new Place.Interruption(
                                "grandmother", StoryTime.parse("Tue 07:50"), "team"));

        var after = play(scenario, file(), listen());
        assertThat(after.place()).isEqualTo(new Place.Scene("team"));
        // 50 +4 (file) -2 (listen); 30 -6 +5; the clock reads 15:10 plus the 20 minutes at the
        // counter
        assertThat(after.world().value("trust")).isEqualTo(52);
        assertThat(after.world().value("record")).isEqualTo(29);
        assertThat(after.world().clock()).isEqualTo(StoryTime.parse("Tue 15:30"));
    }

    @Test
    void anInterruptionCanBePutOffOnceAndComesBack() {
        var postponed = play(scenario, file(), new Move.Postpone("grandmother"));
        assertThat(postponed.place()).isEqualTo(new Place.Scene("team"));
        assertThat(postponed.world().value("record")).isEqualTo(23);

        var back =
                play(
                        scenario,
                        file(),
                        new Move.Postpone("grandmother"),
                        cast("bram", "odile"),
                        terms());
        // put off on Tuesday 15:10 by an hour
        assertThat(back.place())
                .isEqualTo(
                        new Place.Interruption(
                                "grandmother", StoryTime.parse("Tue 16:10"), "answer"));
        assertThat(Simulation.next(back, new Move.Postpone("grandmother")))
                .isEqualTo(new MoveOutcome.Refused(MoveFault.ALREADY_POSTPONED, "grandmother"));
    }

    @Test
    void anExhibitCostsStoryTimeOnceAndIsRecordedBeforeTheDecision() {
        var opened = play(scenario, new Move.OpenExhibit("slips"));
        assertThat(opened.world().clock()).isEqualTo(StoryTime.parse("Mon 08:00"));
        assertThat(Simulation.next(opened, new Move.OpenExhibit("slips")))
                .isEqualTo(
                        new MoveOutcome.Refused(MoveFault.EXHIBIT_ALREADY_OPEN, "slips at gate"));

        var decision = play(scenario, new Move.OpenExhibit("slips"), hold()).decisions().get(0);
        assertThat(decision.opened()).containsExactly("slips");
        assertThat(decision.openable()).containsExactly("letter");
        assertThat(decision.offered()).containsExactly("gate.file", "gate.hold");
        assertThat(decision.metersBefore()).isEqualTo(Map.of("trust", 50, "record", 30));
    }

    @Test
    void everyChangeIsKeptWithTheDecisionItFollows() {
        var state = play(scenario, hold(), cast("bram", "odile"));

        assertThat(state.changes())
                .containsExactly(
                        new Change(1, "gate.hold", "trust", 50, 45),
                        new Change(1, "gate.hold", "record", 30, 36),
                        new Change(1, "gate.hold", "promised", 0, 1),
                        new Change(2, "team", "record", 36, 40),
                        new Change(2, "team", "trust", 45, 48));
    }

    @Test
    void metersStayWithinTheirBounds() {
        var low =
                LateBus.compiled(
                                MapSource.example()
                                        .replacing(
                                                LateBus.FILE,
                                                "add: {trust: -5, record: 6}",
                                                "add: {trust: -500, record: 600}"))
                        .scenario();
        var state = play(low, hold());

        assertThat(state.world().value("trust")).isZero();
        assertThat(state.world().value("record")).isEqualTo(100);
    }

    @Test
    void aVariantIsDrawnByTheSeedAndByNothingElse() {
        var varied =
                LateBus.compiled(
                                MapSource.example()
                                        .replacing(
                                                LateBus.FILE,
                                                "clock: {start",
                                                "variants: {level: [elementary, middle, high]}\nclock: {start"))
                        .scenario();
        int[] drawn = new int[3];
        for (long seed = 0; seed < 3000; seed++) {
            var facts = Simulation.begin(varied, seed).world().facts();
            assertThat(Simulation.begin(varied, seed).world().facts()).isEqualTo(facts);
            drawn[0] += facts.contains("variant.level.elementary") ? 1 : 0;
            drawn[1] += facts.contains("variant.level.middle") ? 1 : 0;
            drawn[2] += facts.contains("variant.level.high") ? 1 : 0;
        }
        assertThat(drawn[0] + drawn[1] + drawn[2]).isEqualTo(3000);
        for (int count : drawn) {
            assertThat(count).isBetween(800, 1200);
        }
    }
}
