package org.aspirant.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Decision;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.format.ScenarioCompiler;
import org.aspirant.academy.simulation.format.ScenarioOutcome;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.scenario.Variable;
import org.aspirant.academy.simulation.view.SceneView;
import org.junit.jupiter.api.Test;

/** What the simulation of a grading reform promises about its own story. */
class WhoDecidesAGradeTest {

    private static final int PLAYS = 600;
    private static final Scenario SCENARIO = scenario();
    private static final List<RunState> ENDS = ends();

    @Test
    void whoeverNamesNoDoubterMayMeetTheRefusalLate() {
        var without = ENDS.stream().filter(end -> !namedADoubter(end)).toList();

        assertThat(without).isNotEmpty();
        assertThat(without).noneMatch(end -> end.world().holds(Fact.visited("doubt")));
        assertThat(without).anyMatch(end -> end.world().holds(Fact.visited("rejection")));
        assertThat(without)
                .filteredOn(end -> end.world().holds(Fact.visited("rejection")))
                .allSatisfy(
                        end ->
                                assertThat(numberOf(end, "rejection"))
                                        .isGreaterThan(end.decisions().size() / 2));
    }

    @Test
    void whoeverNamesADoubterHearsTheObjectionEarlyAndMeetsNoRefusal() {
        var with = ENDS.stream().filter(WhoDecidesAGradeTest::namedADoubter).toList();

        assertThat(with).isNotEmpty();
        assertThat(with).noneMatch(end -> end.world().holds(Fact.visited("rejection")));
        assertThat(with)
                .allSatisfy(
                        end ->
                                assertThat(numberOf(end, "doubt"))
                                        .isLessThanOrEqualTo(end.decisions().size() / 2));
    }

    private static boolean namedADoubter(RunState end) {
        return end.world().holds(Fact.cast("wendell")) || end.world().holds(Fact.cast("gil"));
    }

    private static int numberOf(RunState end, String place) {
        return end.decisionAt(place).map(Decision::number).orElseThrow();
    }

    @Test
    void whatIsTypedOnTheOnePageIsQuotedWhenTheCommitteeSplits() {
        var random = new Random(4);
        var state = Simulation.begin(SCENARIO, 4);
        while (!state.place().equals(new Place.Scene("split"))) {
            state = next(state, random);
        }

        var typed =
                Map.of(
                        "sheet-must", "Every grade says what was learned <and> nothing else.",
                        "sheet-open", "How late work counts, and who decides it.");
        var html = SceneView.of(state, id -> Optional.ofNullable(typed.get(id))).html();

        assertThat(html)
                .contains(
                        "Every grade says what was learned &lt;and&gt; nothing else.",
                        "How late work counts, and who decides it.");
    }

    @Test
    void everyPlayHasTwelveDecisionsFourReasonsAndAnEndingOfSix() {
        assertThat(ENDS).allSatisfy(end -> assertThat(end.decisions()).hasSizeGreaterThan(11));
        assertThat(ENDS)
                .allSatisfy(
                        end ->
                                assertThat(end.decisions())
                                        .filteredOn(decision -> decision.reason() != null)
                                        .hasSizeGreaterThan(3));
        var endings = new TreeSet<String>();
        ENDS.forEach(end -> endings.add(end.place().id()));
        assertThat(endings).isEqualTo(new TreeSet<>(SCENARIO.story().endings().keySet()));
    }

    @Test
    void bothFamiliesOfMetersMoveInEveryPlay() {
        assertThat(ENDS)
                .allSatisfy(
                        end ->
                                assertThat(end.changes())
                                        .extracting(
                                                change ->
                                                        SCENARIO.setting()
                                                                .variables()
                                                                .get(change.variable()))
                                        .filteredOn(Variable.Meter.class::isInstance)
                                        .extracting(
                                                variable -> ((Variable.Meter) variable).family())
                                        .contains(
                                                Variable.Family.TECHNICAL,
                                                Variable.Family.CULTURE));
    }

    private static List<RunState> ends() {
        var ends = new ArrayList<RunState>();
        for (long seed = 0; seed < PLAYS; seed++) {
            var random = new Random(seed);
            var state = Simulation.begin(SCENARIO, seed);
            while (!state.hasEnded()) {
                state = next(state, random);
            }
            ends.add(state);
        }
        return ends;
    }

    /** A random move; a sheet gets texts of its own, so that they can be found again. */
    private static RunState next(RunState state, Random random) {
        var moves = Bot.moves(state);
        var move = moves.get(random.nextInt(moves.size()));
        if (move instanceof Move.FillSheet sheet) {
            var fields = new java.util.HashMap<String, Written>();
            sheet.fields()
                    .forEach(
                            (field, written) ->
                                    fields.put(
                                            field,
                                            new Written(
                                                    "sheet-" + field,
                                                    written.words(),
                                                    written.characters(),
                                                    written.commitment())));
            move = new Move.FillSheet(sheet.node(), fields);
        }
        return Bot.play(state, move, Watcher.none());
    }

    private static Scenario scenario() {
        var outcome =
                ScenarioCompiler.compile(
                        ContentSource.directory(Path.of("").toAbsolutePath()),
                        "sims/who-decides-a-grade/sim.yaml");
        if (outcome instanceof ScenarioOutcome.Refused refused) {
            throw new AssertionError(refused.problems());
        }
        return ((ScenarioOutcome.Compiled) outcome).compiled().scenario();
    }
}
