package org.aspirant.academy.simulation.view;

import static java.util.Objects.requireNonNull;
import static org.aspirant.academy.simulation.LateBus.adopt;
import static org.aspirant.academy.simulation.LateBus.cast;
import static org.aspirant.academy.simulation.LateBus.file;
import static org.aspirant.academy.simulation.LateBus.hold;
import static org.aspirant.academy.simulation.LateBus.listen;
import static org.aspirant.academy.simulation.LateBus.narrow;
import static org.aspirant.academy.simulation.LateBus.play;
import static org.aspirant.academy.simulation.LateBus.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.scenario.Debriefing;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Variable;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Map<String, String> TEXTS =
            Map.of(
                    "t-hold", "Three hundred and ten slips say <nothing> about the riders.",
                    "t-settled", "The bell, and the law on attendance.");
    private static final OwnWords WORDS = id -> Optional.ofNullable(TEXTS.get(id));

    private final Scenario scenario = LateBus.scenario();

    @Test
    void theFirstSceneOffersOptionsWithLettersAndClosedExhibits() {
        var view = SceneView.of(play(scenario), WORDS);

        assertThat(view.title()).isEqualTo("Forty at the gate");
        assertThat(view.html())
                .contains("<strong>Odile Farrant</strong>", "310 slips for a hundred students");
        assertThat(view.cast()).extracting(PersonView::initials).containsExactly("OF", "BT");
        assertThat(view.exhibits()).extracting(ExhibitView::open).containsExactly(false, false);
        assertThat(view.exhibits().get(0).figures()).isNull();
        var decide = (Task.Decide) view.task();
        assertThat(decide.options()).extracting(Task.Option::letter).containsExactly("A", "B");
        assertThat(decide.mostWords()).isEqualTo(15);
        // gate, team, terms, answer
        assertThat(view.progress()).isEqualTo(new Progress(1, 4));
    }

    @Test
    void anOpenedExhibitShowsItsFiguresAndStaysInTheScene() {
        var view = SceneView.of(play(scenario, new Move.OpenExhibit("slips")), WORDS);

        assertThat(view.exhibits().get(0).open()).isTrue();
        assertThat(requireNonNull(view.exhibits().get(0).figures()).rows()).hasSize(3);
        assertThat(view.progress().scene()).isEqualTo(1);
    }

    @Test
    void metersShowTheChangeSinceTheLastDecision() {
        var view = SceneView.of(play(scenario, hold()), WORDS);

        assertThat(view.meters())
                .extracting(MeterView::value, MeterView::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(45, -5),
                        org.assertj.core.groups.Tuple.tuple(36, 6));
    }

    @Test
    void anInterruptionStandsAtItsOwnTimeAndCanBePutOff() {
        var view = SceneView.of(play(scenario, file()), WORDS);

        assertThat(view.interruption()).isTrue();
        assertThat(view.at()).hasToString("W1 Tue 07:50");
        assertThat(((Task.Decide) view.task()).canPostpone()).isTrue();
        assertThat(((Task.Decide) view.task()).postponeMinutes()).isEqualTo(60);
    }

    @Test
    void aLaterSceneQuotesTheSheetAndTheReasonAsTyped() {
        var view = SceneView.of(play(scenario, hold(), cast("odile", "bram"), terms()), WORDS);

        assertThat(view.html())
                .contains(
                        "Odile Farrant and Bram Tesch put one page",
                        "The bell, and the law on attendance.",
                        "I signed it",
                        "say &lt;nothing&gt; about the riders");
    }

    @Test
    void aRecapTellsRoleLastDecisionAndScene() {
        var recap = Recap.of(play(scenario, hold()), WORDS);

        assertThat(recap.role()).startsWith("You are the assistant principal");
        assertThat(requireNonNull(recap.last()).did())
                .isEqualTo("You held the slips and promised the riders an answer.");
        assertThat(recap.scene()).isEqualTo("Who looks into it");
        assertThat(Recap.of(play(scenario), WORDS).last()).isNull();
    }

    @Test
    void theDebriefTellsThePathItsCauseAndWhatWasNotOpened() {
        var end =
                play(
                        scenario,
                        new Move.OpenExhibit("letter"),
                        hold(),
                        cast("nadia", "odile"),
                        terms(),
                        adopt());
        var view = DebriefView.of(end, WORDS, true);

        assertThat(view.title()).isEqualTo("A rule that nobody quotes");
        assertThat(view.because()).startsWith("You chose who wrote the report");
        assertThat(requireNonNull(view.cause()).picked())
                .containsExactly("Odile Farrant", "Nadia Okereke");
        assertThat(view.steps().get(0).opened())
                .containsExactly("A letter from the parking committee");
        assertThat(view.steps().get(0).unopened())
                .containsExactly("Tardy slips in September, by how students come to school");
        assertThat(view.steps().get(0).reasonText()).startsWith("Three hundred");
        assertThat(view.meters().get(0).values()).containsExactly(50, 45, 43, 37);
        assertThat(view.meters().get(0).overall()).isEqualTo(-13);
        assertThat(view.sheets())
                .containsEntry("What is settled", "The bell, and the law on attendance.");
        assertThat(view.stages().get(Debriefing.Stage.ANALYSIS)).hasSize(1);
        assertThat(view.commitment().days()).isEqualTo(14);
        assertThat(view.leftUndone()).isEmpty();
    }

    @Test
    void thePathMapShowsOnlyWhatWasOfferedAndOnlyIfRevealed() {
        var end = play(scenario, file(), listen(), cast("bram", "odile"), terms(), narrow());

        var revealed = DebriefView.of(end, WORDS, true).map();
        assertThat(revealed.layers()).hasSize(4);
        assertThat(revealed.layers().get(0).options())
                .containsExactly(
                        new PathMap.Option("gate.file", "File them", true),
                        new PathMap.Option("gate.hold", "Hold them", false));
        var hidden = DebriefView.of(end, WORDS, false).map();
        assertThat(hidden.layers().get(0).options())
                .containsExactly(new PathMap.Option("gate.file", "File them", true));
        // 30 -6 +5 +4 +2 is under 45
        assertThat(revealed.ending()).isEqualTo("A rule that nobody quotes");
    }

    @Test
    void aStepThatWasTakenBackIsShownApartAndMarkedWhereItWasMadeAgain() {
        var stepwise =
                LateBus.compiled(
                                MapSource.example()
                                        .replacing(LateBus.FILE, "undo: none", "undo: step"))
                        .scenario();
        var team = play(stepwise, hold());
        assertThat(SceneView.of(team, WORDS).takeBackTo()).isEqualTo("Forty at the gate");
        assertThat(SceneView.of(play(scenario, hold()), WORDS).takeBackTo()).isNull();
        assertThat(SceneView.of(play(stepwise), WORDS).takeBackTo()).isNull();

        var back = new Move.TakeBack();
        var again = SceneView.of(play(stepwise, hold(), back), WORDS);
        assertThat(again.takeBackTo()).isNull();
        assertThat(again.progress()).isEqualTo(new Progress(1, 4));

        var end =
                play(
                        stepwise,
                        hold(),
                        back,
                        file(),
                        listen(),
                        cast("bram", "odile"),
                        terms(),
                        narrow());
        var view = DebriefView.of(end, WORDS, true);
        assertThat(view.steps()).extracting(PathStep::timesTakenBack).containsExactly(1, 0, 0, 0);
        assertThat(view.steps().get(0).did()).startsWith("You let the slips stand");
        assertThat(view.takenBack()).hasSize(1);
        assertThat(view.takenBack().get(0).did()).startsWith("You held the slips");
        assertThat(view.takenBack().get(0).reasonText()).startsWith("Three hundred");
        assertThat(view.map().layers()).hasSize(4);
    }

    @Test
    void aRunWhoseTextsWereErasedStillHasADebrief() {
        var end = play(scenario, hold(), cast("bram", "odile"), terms(), adopt());
        var view = DebriefView.of(end, OwnWords.none(), true);

        assertThat(view.steps().get(0).reason()).isNotNull();
        assertThat(view.steps().get(0).reasonText()).isNull();
        assertThat(view.sheets()).isEmpty();
    }

    @Test
    void aSceneOfAnEndedRunAndADebriefOfAnOpenOneAreBugs() {
        var end = play(scenario, hold(), cast("bram", "odile"), terms(), adopt());
        assertThatThrownBy(() -> SceneView.of(end, WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ended at shared");
        assertThatThrownBy(() -> DebriefView.of(play(scenario), WORDS, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands at gate");
    }

    @Test
    void aPlayThatGivesOneFamilyOfMetersUpForTheOtherIsFlagged() {
        var lopsided =
                LateBus.compiled(
                                MapSource.example()
                                        .replacing(
                                                LateBus.FILE,
                                                "add: {trust: -5, record: 6}",
                                                "add: {trust: -50, record: 60}"))
                        .scenario();
        var end = play(lopsided, hold(), cast("nadia", "odile"), terms(), adopt());

        assertThat(DebriefView.of(end, WORDS, true).ruined()).isEqualTo(Variable.Family.CULTURE);
        var balanced = play(scenario, hold(), cast("nadia", "odile"), terms(), adopt());
        assertThat(DebriefView.of(balanced, WORDS, true).ruined()).isNull();
    }

    /** The way by the team is three decisions long; the short way ends at the gate. */
    @Test
    void theOverviewCountsTheShortestAndTheLongestWay() {
        var view =
                OverviewView.of(
                        LateBus.compiled(
                                        MapSource.example()
                                                .replacing(
                                                        LateBus.FILE,
                                                        "in: 1d}\n        to: team",
                                                        "in: 1d}\n        to: contested"))
                                .scenario());

        assertThat(view.decisions()).isEqualTo(new Span(1, 3));
    }

    @Test
    void aCastingIsToldByThosePicked() {
        var end = play(scenario, hold(), cast("nadia", "odile"), terms(), adopt());

        var casting = DebriefView.of(end, WORDS, true).steps().get(1);
        assertThat(casting.option()).isEmpty();
        assertThat(casting.picked()).containsExactly("Odile Farrant", "Nadia Okereke");
    }

    @Test
    void theOverviewCountsDecisionsReasonsAndStops() {
        var view = OverviewView.of(scenario);

        // gate, team and answer on every way, the grandmother where she calls; gate and answer ask
        // for reasons
        assertThat(view.decisions()).isEqualTo(new Span(3, 3));
        assertThat(view.reasons()).isEqualTo(new Span(2, 2));
        assertThat(view.interruptions()).isEqualTo(1);
        assertThat(view.decisionsInAll()).isEqualTo(4);
        assertThat(view.endings()).isEqualTo(2);
        assertThat(view.plans().get(50))
                .extracting(OverviewView.PlannedStop::minutes)
                .containsExactly(5);
        assertThat(view.notesHtml()).contains("Nothing in this example is reported");
        assertThat(view.provenance().reviewedBy()).isEmpty();
    }
}
