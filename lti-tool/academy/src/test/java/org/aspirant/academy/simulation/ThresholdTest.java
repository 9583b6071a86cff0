package org.aspirant.academy.simulation;

import static org.aspirant.academy.simulation.Guarded.ENTER_TERMS;
import static org.aspirant.academy.simulation.Guarded.MORE;
import static org.aspirant.academy.simulation.Guarded.SILENCE;
import static org.aspirant.academy.simulation.Guarded.SKIP;
import static org.aspirant.academy.simulation.Guarded.enter;
import static org.aspirant.academy.simulation.LateBus.adopt;
import static org.aspirant.academy.simulation.LateBus.cast;
import static org.aspirant.academy.simulation.LateBus.file;
import static org.aspirant.academy.simulation.LateBus.hold;
import static org.aspirant.academy.simulation.LateBus.listen;
import static org.aspirant.academy.simulation.LateBus.narrow;
import static org.aspirant.academy.simulation.LateBus.play;
import static org.aspirant.academy.simulation.LateBus.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.simulation.scenario.Choice;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.StoryTime;
import org.aspirant.academy.simulation.view.OwnWords;
import org.aspirant.academy.simulation.view.SceneView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a scene. Meters are worked by hand from the example. */
class ThresholdTest {

    private final Scenario scenario = Guarded.scenario();
    private final Scenario stepwise = with("step");

    private static Scenario with(String undo) {
        return LateBus.compiled(
                        Guarded.source().replacing(LateBus.FILE, "undo: none", "undo: " + undo))
                .scenario();
    }

    private static MoveFault fault(RunState state, Move move) {
        return ((MoveOutcome.Refused) Simulation.next(state, move)).fault();
    }

    private RunState beforeTerms() {
        return play(scenario, hold(), cast("bram", "odile"));
    }

    private RunState beforeAnswer() {
        return play(scenario, hold(), cast("bram", "odile"), ENTER_TERMS, terms());
    }

    private RunState answering(Move... more) {
        return play(
                scenario,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(
                                        hold(), cast("bram", "odile"), ENTER_TERMS, terms()),
                                java.util.Arrays.stream(more))
                        .toArray(Move[]::new));
    }

    @Test
    void aRunStopsBeforeASceneAndNothingOfItHasHappened() {
        var state = beforeTerms();

        assertThat(state.place()).isEqualTo(new Place.Threshold("terms"));
        assertThat(state.world().holds(Fact.visited("terms"))).isFalse();
        var entered = play(scenario, hold(), cast("bram", "odile"), ENTER_TERMS);
        assertThat(entered.place()).isEqualTo(new Place.Scene("terms"));
        assertThat(entered.world().holds(Fact.visited("terms"))).isTrue();
        assertThat(entered.decisions()).isEqualTo(state.decisions());
    }

    @Test
    void theClockHasMovedOnBeforeATimedSceneAndWhatWasDueHasArrived() {
        // filed on Monday, the grandmother comes on Tuesday and is put off by an hour
        var state = play(scenario, file(), listen(), cast("bram", "odile"), SKIP);

        assertThat(state.place()).isEqualTo(new Place.Threshold("answer"));
        assertThat(state.world().clock()).isEqualTo(StoryTime.parse("Fri 14:30"));
    }

    @Test
    void skippingIsNoDecisionAndTellsWhatHappenedAboveTheNextScene() {
        var state = play(scenario, hold(), cast("bram", "odile"), SKIP);

        assertThat(state.place()).isEqualTo(new Place.Threshold("answer"));
        assertThat(state.decisions()).hasSize(2);
        assertThat(state.world().holds(Fact.skipped("terms"))).isTrue();
        assertThat(state.world().holds(Fact.visited("terms"))).isFalse();
        // 50 -5 (hold) +3 (bram) -1 (skipped)
        assertThat(state.world().value("trust")).isEqualTo(47);
        var scene =
                SceneView.of(
                        play(scenario, hold(), cast("bram", "odile"), SKIP, enter(Pace.OFF)),
                        OwnWords.none());
        assertThat(scene.notices()).hasSize(1);
        assertThat(scene.notices().get(0).title()).isEqualTo("What they may decide");
        assertThat(scene.notices().get(0).html())
                .contains("The group settled its terms.", "<strong>Bram</strong>");
    }

    @Test
    void whatArrivesBeforeASceneIsReadInTheSceneOrAboveTheOneAfterIt() {
        var noticed =
                LateBus.compiled(
                                Guarded.source()
                                        .replacing(
                                                LateBus.FILE,
                                                "        - {who: bram, short: Bram, note: \"Will say no, and will be believed.\", effects: [{add: {trust: 3}}]}",
                                                "        - {who: bram, short: Bram, note: \"Will say no, and will be believed.\", effects: [{schedule: {event: bell, in: 0}}]}")
                                        .replacing(
                                                LateBus.FILE,
                                                "\nevents:\n",
                                                "\nevents:\n  bell: {kind: notice, title: The bell, text: It rings.}\n"))
                        .scenario();

        assertThat(play(noticed, hold(), cast("bram", "odile")).notices()).containsExactly("bell");
        assertThat(play(noticed, hold(), cast("bram", "odile"), ENTER_TERMS).notices())
                .containsExactly("bell");
        assertThat(play(noticed, hold(), cast("bram", "odile"), SKIP).notices())
                .containsExactly("bell", "terms");
    }

    /** The route sheet comes on Tuesday morning, before a scene of Tuesday afternoon. */
    @Test
    void aMessageThatComesBeforeASceneIsNewInItOrInTheOneAfterIt() {
        var text = "    text: Two people can be freed";
        var advisory =
                "    advisory: {about: Somebody is hurt in it., instead: They were asked., to:"
                        + " terms}\n";
        var posted =
                LateBus.compiled(Inboxed.source().replacing(LateBus.FILE, text, advisory + text))
                        .scenario();

        assertThat(play(posted, hold()).place()).isEqualTo(new Place.Threshold("team"));
        assertThat(play(posted, hold(), new Move.Enter("team", null)).arrived())
                .containsExactly("route");
        assertThat(play(posted, hold(), new Move.Skip("team")).arrived()).containsExactly("route");
    }

    @Test
    void refusesWhatDoesNotFitAtAThreshold() {
        assertThat(fault(beforeTerms(), terms())).isEqualTo(MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertThat(fault(beforeTerms(), enter(Pace.OFF)))
                .isEqualTo(MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertThat(fault(beforeTerms(), new Move.Enter("terms", Pace.TWICE)))
                .isEqualTo(MoveFault.NO_LIMIT_HERE);
        assertThat(fault(beforeAnswer(), new Move.Enter("answer", null)))
                .isEqualTo(MoveFault.PACE_MISSING);
        assertThat(fault(beforeAnswer(), new Move.Skip("answer")))
                .isEqualTo(MoveFault.CANNOT_BE_SKIPPED);
        assertThat(fault(beforeAnswer(), adopt())).isEqualTo(MoveFault.CHOICE_OF_ANOTHER_SCENE);
        assertThat(fault(beforeAnswer(), SILENCE)).isEqualTo(MoveFault.CHOICE_OF_ANOTHER_SCENE);
        assertThat(fault(beforeAnswer(), MORE)).isEqualTo(MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertThat(fault(answering(enter(Pace.OFF)), MORE)).isEqualTo(MoveFault.NO_LIMIT_HERE);
        assertThat(fault(answering(enter(Pace.OFF)), SKIP))
                .isEqualTo(MoveFault.NOT_THE_STEP_ASKED_FOR);
        assertThat(
                        fault(
                                answering(enter(Pace.TWICE)),
                                new Move.Choose("answer.silence", LateBus.words("t", 20))))
                .isEqualTo(MoveFault.REASON_NOT_ASKED_FOR);
    }

    @Test
    void silenceIsAnOptionWithoutALimitAndCanBeTakenButIsNotShownWithOne() {
        assertThat(shown(answering(enter(Pace.OFF))))
                .containsExactly("answer.adopt", "answer.narrow", "answer.silence");
        assertThat(shown(answering(enter(Pace.TEN_TIMES))))
                .containsExactly("answer.adopt", "answer.narrow");
        var end = answering(enter(Pace.AS_WRITTEN), SILENCE);
        assertThat(end.place()).isEqualTo(new Place.End("contested"));
        // 50 -5 +3 +16 and 30 +6 +4 (odile) -4
        assertThat(end.world().value("trust")).isEqualTo(64);
        assertThat(end.world().value("record")).isEqualTo(36);
    }

    private static List<String> shown(RunState state) {
        return Offer.at(state).choices().stream().map(Choice::id).toList();
    }

    /** Who reads decisions must not learn how much time somebody took for one. */
    @Test
    void decisionsAreTheSameAtEveryPace() {
        for (Move taken : List.of(adopt(), narrow(), SILENCE)) {
            var plain = answering(enter(Pace.AS_WRITTEN), taken);
            for (Pace pace : Pace.values()) {
                var other = answering(enter(pace), taken);
                assertThat(other.decisions()).as("%s", pace).isEqualTo(plain.decisions());
                assertThat(other.world()).as("%s", pace).isEqualTo(plain.world());
            }
            assertThat(plain.decisions().get(2).offered())
                    .containsExactly("answer.adopt", "answer.narrow", "answer.silence");
        }
    }

    /** Ninety seconds by the author. */
    @ParameterizedTest(name = "{0} and {1} times more time is {2} s")
    @CsvSource({
        "AS_WRITTEN, 0, 90",
        "AS_WRITTEN, 3, 360",
        "HALF_AGAIN, 0, 135",
        "TWICE, 1, 360",
        "TEN_TIMES, 11, 10800"
    })
    void moreTimeIsGivenAsOftenAsAskedFor(Pace pace, int times, long seconds) {
        var moves = new java.util.ArrayList<Move>(List.of(enter(pace)));
        for (int time = 0; time < times; time++) {
            moves.add(MORE);
        }
        var place = (Place.Scene) answering(moves.toArray(Move[]::new)).place();
        var limit = Objects.requireNonNull(scenario.story().nodes().get("answer")).limit();

        assertThat(Objects.requireNonNull(place.timing()).allowed(Objects.requireNonNull(limit)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void withoutALimitThereIsNoTimeToTell() {
        assertThat(Pace.OFF.of(Duration.ofSeconds(90))).isEqualTo(Optional.empty());
    }

    @Test
    void enteringAndMoreTimeAreNoScenesOfTheirOwn() {
        assertThat(SceneView.of(answering(enter(Pace.TWICE), MORE), OwnWords.none()).progress())
                .isEqualTo(SceneView.of(answering(enter(Pace.OFF)), OwnWords.none()).progress())
                .extracting(progress -> progress.scene())
                .isEqualTo(4);
    }

    @Test
    void whoHasEnteredASceneCanStillTakeBackTheDecisionBeforeIt() {
        var back = new Move.TakeBack();
        assertThat(play(stepwise, hold(), cast("bram", "odile"), ENTER_TERMS, back).place())
                .isEqualTo(new Place.Scene("team"));
        assertThat(play(stepwise, hold(), cast("bram", "odile"), SKIP, back).place())
                .isEqualTo(new Place.Threshold("terms"));
    }

    /** Else one would come back to a clock that has run out. */
    @Test
    void takingBackATimedDecisionLeadsToBeforeItsClockBegan() {
        var timed = with("step");
        var loop =
                LateBus.compiled(
                                Guarded.source()
                                        .replacing(LateBus.FILE, "undo: none", "undo: step")
                                        .replacing(
                                                LateBus.FILE,
                                                "        effects: [{add: {trust: 16, record: -4}}]\n        to: contested",
                                                "        effects: [{add: {trust: 16, record: -4}}]\n        to: terms"))
                        .scenario();
        var state =
                play(
                        loop,
                        hold(),
                        cast("bram", "odile"),
                        ENTER_TERMS,
                        terms(),
                        enter(Pace.TWICE),
                        MORE,
                        SILENCE,
                        new Move.TakeBack());

        assertThat(state.place()).isEqualTo(new Place.Threshold("answer"));
        assertThat(state.decisions()).hasSize(2);
        assertThat(state.history().takenBack()).hasSize(1);
        assertThat(
                        play(
                                        timed,
                                        hold(),
                                        cast("bram", "odile"),
                                        ENTER_TERMS,
                                        terms(),
                                        enter(Pace.TWICE),
                                        MORE,
                                        new Move.TakeBack())
                                .place())
                .isEqualTo(new Place.Threshold("answer"));
    }
}
