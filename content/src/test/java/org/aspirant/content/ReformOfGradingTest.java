package org.aspirant.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.aspirant.academy.simulation.Bot;
import org.aspirant.academy.simulation.Fact;
import org.aspirant.academy.simulation.Move;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.RunState;
import org.aspirant.academy.simulation.Simulation;
import org.aspirant.academy.simulation.Watcher;
import org.aspirant.academy.simulation.Written;
import org.aspirant.academy.simulation.scenario.Condition;
import org.aspirant.academy.simulation.scenario.Ending;
import org.aspirant.academy.simulation.scenario.Exhibit;
import org.aspirant.academy.simulation.scenario.Variable;
import org.aspirant.academy.simulation.view.OwnWords;
import org.aspirant.academy.simulation.view.SceneView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the simulation of a grading reform promises about its own story, row by row. */
class ReformOfGradingTest {

    private static final List<RunState> ENDS = GradingPlays.ends(600);

    /** Grades and results do not agree, and somebody has to decide who writes the rule. */
    @Nested
    class GradesAndResultsDisagree {

        private final Exhibit.Figures figures =
                Optional.ofNullable(
                                SceneView.of(
                                                Simulation.begin(GradingPlays.SCENARIO, 1),
                                                OwnWords.none())
                                        .exhibits()
                                        .get(0)
                                        .figures())
                        .orElseThrow();

        @Test
        void theFirstSceneLaysGradesBesideResultsInATableWithHeadings() {
            assertThat(figures.columns()).extracting(Exhibit.Column::label).doesNotHaveDuplicates();
            assertThat(figures.columns()).allSatisfy(it -> assertThat(it.label()).isNotBlank());
            assertThat(figures.rows()).extracting(row -> row.get(0)).doesNotHaveDuplicates();
            assertThat(figures.rows())
                    .allSatisfy(
                            row ->
                                    assertThat(row)
                                            .hasSameSizeAs(figures.columns())
                                            .noneMatch(String::isBlank));
            assertThat(figures.alt()).isNotBlank();
        }

        /** Shares are whole percent, rounded half up; the last row is the sum of the others. */
        @Test
        void theTableAddsUp() {
            int marks = 0;
            int met = 0;
            for (var row : figures.rows()) {
                assertThat(cell(row.get(0), "met") + cell(row.get(0), "not-met"))
                        .as(row.get(0))
                        .isEqualTo(cell(row.get(0), "marks"));
                assertThat(cell(row.get(0), "met-share"))
                        .as(row.get(0))
                        .isEqualTo(
                                Math.round(
                                        100f
                                                * cell(row.get(0), "met")
                                                / cell(row.get(0), "marks")));
                if (!row.get(0).equals("All")) {
                    marks += cell(row.get(0), "marks");
                    met += cell(row.get(0), "met");
                }
            }
            assertThat(marks).isEqualTo(cell("All", "marks"));
            assertThat(met).isEqualTo(cell("All", "met"));
        }

        private int cell(String row, String column) {
            return Integer.parseInt(figures.cell(row, column).orElseThrow());
        }

        /** Every answer is open, and endings go back to it. */
        @Test
        void whoWritesTheRuleIsADecisionThatIsHeardOfAgain() {
            var answered = new TreeSet<String>();
            ENDS.forEach(end -> answered.addAll(end.decisionAt("whose").orElseThrow().taken()));

            assertThat(answered).hasSize(4);
            assertThat(causesThatAsk("whose.draft", "whose.model")).isNotEmpty();
        }

        private static List<String> causesThatAsk(String... choices) {
            return GradingPlays.SCENARIO.story().endings().values().stream()
                    .flatMap(ending -> ending.causes().stream())
                    .filter(cause -> List.of(choices).stream().anyMatch(it -> asks(cause, it)))
                    .map(Ending.Cause::node)
                    .toList();
        }

        private static boolean asks(Ending.Cause cause, String choice) {
            return cause.when().equals(new Condition.Chose(choice));
        }

        @Test
        void theLinterFindsNothing() {
            assertThat(Shipped.report("who-decides-a-grade").problems()).isEmpty();
        }

        @Test
        void allSixEndingsAreReached() {
            var endings = new TreeSet<String>();
            ENDS.forEach(end -> endings.add(end.place().id()));

            assertThat(endings)
                    .hasSize(6)
                    .isEqualTo(new TreeSet<>(GradingPlays.SCENARIO.story().endings().keySet()));
        }
    }

    /** Doubters are named or not, and what follows from it. */
    @Nested
    class NamingDoubters {

        private static final int PLAYS_A_CASTING = 60;

        /** All twenty ways to fill three chairs out of six. */
        @Test
        void withoutADoubterTheRefusalCanComeLateAndWithOneTheObjectionComesEarly() {
            var before = GradingPlays.beforeTheCasting(11);
            var castings = GradingPlays.castings(before);
            assertThat(castings).hasSize(20);
            for (Move.Cast casting : castings) {
                boolean doubter =
                        casting.characters().contains("wendell")
                                || casting.characters().contains("gil");
                int refusals = 0;
                for (long seed = 0; seed < PLAYS_A_CASTING; seed++) {
                    var end =
                            GradingPlays.toTheEnd(
                                    Bot.play(before, casting, Watcher.none()),
                                    new SplittableRandom(seed));
                    refusals += visited(end, "rejection") ? 1 : 0;
                    assertThat(visited(end, "doubt"))
                            .as("%s, seed %d", casting.characters(), seed)
                            .isEqualTo(doubter);
                    if (doubter) {
                        assertThat(GradingPlays.numberOf(end, "doubt"))
                                .as("%s, seed %d", casting.characters(), seed)
                                .isLessThanOrEqualTo(end.decisions().size() / 2);
                    } else if (visited(end, "rejection")) {
                        assertThat(GradingPlays.numberOf(end, "rejection"))
                                .as("%s, seed %d", casting.characters(), seed)
                                .isGreaterThan(end.decisions().size() / 2);
                    }
                }
                if (doubter) {
                    assertThat(refusals).as("%s", casting.characters()).isZero();
                } else {
                    assertThat(refusals).as("%s", casting.characters()).isPositive();
                }
            }
        }

        private static boolean visited(RunState end, String node) {
            return end.world().holds(Fact.visited(node));
        }
    }

    /** The page that the candidate writes is read back. */
    @Nested
    class OnePage {

        private static final Map<String, String> TYPED =
                Map.of(
                        "must", "Every grade says what was learned <and> nothing else.",
                        "open", "How late work counts, and who decides it.",
                        "never", "What the plan of a student says about grading.");

        @Test
        void whatIsFixedAndWhatIsTheirsIsQuotedWhenTheCommitteeSplits() {
            assertThat(SceneView.of(standingAt("split"), OnePage::typed).html())
                    .contains(
                            "Every grade says what was learned &lt;and&gt; nothing else.",
                            "How late work counts, and who decides it.");
        }

        @Test
        void whatNobodyMayTouchIsQuotedByThoseWhoBringThreePoints() {
            assertThat(SceneView.of(standingAt("counter"), OnePage::typed).html())
                    .contains("What the plan of a student says about grading.");
        }

        @Test
        void anErasedPageLeavesAnEllipsis() {
            assertThat(SceneView.of(standingAt("split"), OwnWords.none()).html()).contains("…");
        }

        private static Optional<String> typed(String textId) {
            return Optional.ofNullable(TYPED.get(textId));
        }

        /** A run at that scene, whose page has the field's name for the id of each text. */
        private static RunState standingAt(String node) {
            for (long seed = 0; seed < 200; seed++) {
                var random = new SplittableRandom(seed);
                var state = Simulation.begin(GradingPlays.SCENARIO, seed);
                while (!state.hasEnded()) {
                    if (state.place().equals(new Place.Scene(node))) {
                        return state;
                    }
                    state =
                            state.place().equals(new Place.Scene("sheet"))
                                    ? written(state)
                                    : GradingPlays.next(state, random);
                }
            }
            throw new AssertionError("no play came by " + node);
        }

        private static RunState written(RunState state) {
            var fields = new HashMap<String, Written>();
            TYPED.forEach(
                    (id, text) ->
                            fields.put(id, new Written(id, 12, text.length(), "0".repeat(64))));
            return Bot.play(state, new Move.FillSheet("sheet", fields), Watcher.none());
        }
    }

    @Test
    void everyPlayHasTwelveDecisionsAndFourReasons() {
        assertThat(ENDS).allSatisfy(end -> assertThat(end.decisions()).hasSizeGreaterThan(11));
        assertThat(ENDS)
                .allSatisfy(
                        end ->
                                assertThat(end.decisions())
                                        .filteredOn(decision -> decision.reason() != null)
                                        .hasSizeGreaterThan(3));
    }

    @Test
    void bothFamiliesOfMetersMoveInEveryPlay() {
        assertThat(ENDS)
                .allSatisfy(
                        end ->
                                assertThat(end.changes())
                                        .extracting(
                                                change ->
                                                        GradingPlays.SCENARIO
                                                                .setting()
                                                                .variables()
                                                                .get(change.variable()))
                                        .filteredOn(Variable.Meter.class::isInstance)
                                        .extracting(
                                                variable -> ((Variable.Meter) variable).family())
                                        .contains(
                                                Variable.Family.TECHNICAL,
                                                Variable.Family.CULTURE));
    }
}
