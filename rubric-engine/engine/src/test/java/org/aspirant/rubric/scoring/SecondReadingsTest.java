package org.aspirant.rubric.scoring;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.needs;
import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tasks are read a second time; worked by hand. Criteria a and b of task t. */
class SecondReadingsTest {

    private static final String TARGETED =
            "raters: {perTask: targeted, criticalRanges: [{task: t, atLeast: 2, atMost: 3}]}";

    @ParameterizedTest(name = "first score of {0} and {1}: {2}")
    @CsvSource({
        "1, 2, DECIDED",
        "2, 2, NEEDS_SECOND_RATING",
        "3, 3, NEEDS_SECOND_RATING",
        "3, 4, DECIDED"
    })
    void bothEndsOfACriticalRangeBelongToIt(String a, String b, Status status) {
        assertThat(decide(plan(TARGETED), "a,r," + a, "b,r," + b).status()).isEqualTo(status);
    }

    /** The first score is that of the one who has read it all, 2; by both so far it is 5/2. */
    @Test
    void halfASecondReadingDoesNotMoveTheFirstScoreOutOfItsRange() {
        var plan = plan(TARGETED.replace("atMost: 3", "atMost: 2"));

        assertThat(needs(decide(plan, "a,r,2", "b,r,2", "a,s,4")))
                .containsExactly("second-rating b");
        assertThat(composite(decide(plan, "a,r,2", "b,r,2", "a,s,4", "b,s,3"))).hasToString("11/4");
    }

    /** 4 alone is outside; that of both so far, 3, is not the first score. */
    @Test
    void halfASecondReadingThatNobodyAskedForDoesNotMoveItIn() {
        var plan = plan(TARGETED);

        assertThat(composite(decide(plan, "a,r,4", "b,r,4", "a,s,0"))).hasToString("3");
    }

    @Test
    void aDifferenceInHalfASecondReadingLeavesTheOtherHalfDue() {
        var plan = plan(TARGETED, "discrepancy: {gap: 1}", "resolve: adjudicator-replaces");

        assertThat(needs(decide(plan, "a,r,2", "b,r,2", "a,s,4")))
                .containsExactly("adjudication a", "second-rating b");
        assertThat(needs(decide(plan, "a,r,2", "b,r,2", "a,s,4", "a,z,4,,adjudication")))
                .containsExactly("second-rating b");
    }

    /** Nobody has read it all: the criteria together are 2. */
    @Test
    void whereTheCriteriaWereSharedOutTheFirstScoreIsThatOfAll() {
        assertThat(needs(decide(plan(TARGETED), "a,r,1", "b,s,3")))
                .containsExactly("second-rating a", "second-rating b");
    }

    @Test
    void theShareThatIsDrawnIsAboutTheShareThatIsAskedFor() {
        var plan = plan("raters: {perTask: sampled, share: 0.25, seed: 7}");
        var scoring = new Scoring(plan);
        int drawn = 0;
        for (int i = 0; i < 2_000; i++) {
            var events = ratings(plan, "c" + i + ",t,a,r,1", "c" + i + ",t,b,r,1");
            var decision = scoring.decision(new CandidateId("c" + i), events);
            drawn += decision.status() == Status.NEEDS_SECOND_RATING ? 1 : 0;
        }
        // 500 expected, standard deviation 19.4
        assertThat(drawn).isBetween(420, 580);
    }

    @ParameterizedTest
    @CsvSource({"0, DECIDED", "1, NEEDS_SECOND_RATING"})
    void noneAndAllAreSharesToo(String share, Status status) {
        var plan = plan("raters: {perTask: sampled, share: " + share + ", seed: 1}");

        assertThat(decide(plan, "a,r,1", "b,r,1").status()).isEqualTo(status);
    }

    /** A first start is below 1, so of ten tasks a share of a fifth draws the second by ten. */
    @Test
    void everyAssessorsTasksAreReadTwiceInTheShareThatIsAskedFor() {
        var plan = plan("raters: {perTask: seeded, share: 0.2, seed: 3}");
        for (String assessor : List.of("r", "s", "u", "v")) {
            List<String> rows = new ArrayList<>();
            for (int i = 10; i < 40; i++) {
                rows.add("c" + i + ",t,a," + assessor + ",1");
                rows.add("c" + i + ",t,b," + assessor + ",1");
            }
            var drawn = drawn(plan, rows);
            assertThat(drawn).as(assessor).hasSize(6);
            for (int i = 1; i < drawn.size(); i++) {
                assertThat(drawn.get(i) - drawn.get(i - 1)).as(assessor).isEqualTo(5);
            }
        }
    }

    @Test
    void oneAssessorsWorkDoesNotMoveAnothersDraws() {
        var plan = plan("raters: {perTask: seeded, share: 1/3, seed: 8}");
        List<String> alone = new ArrayList<>();
        List<String> mixed = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            for (String criterion : List.of("a", "b")) {
                alone.add("c" + i + ",t," + criterion + ",r,1");
                mixed.add("d" + i + ",t," + criterion + ",s,1");
                mixed.add("c" + i + ",t," + criterion + ",r,1");
            }
        }

        assertThat(drawn(plan, mixed)).hasSize(20);
        assertThat(needing(plan, mixed).filter(id -> id.startsWith("c")))
                .containsExactlyElementsOf(needing(plan, alone).toList());
    }

    @Test
    void aSecondReadingSettlesADrawAndIsWorkOfItsOwn() {
        var plan = plan("raters: {perTask: seeded, share: 1, seed: 8}");

        assertThat(needs(decide(plan, "a,r,2", "b,r,2")))
                .containsExactly("second-rating a", "second-rating b");
        assertThat(composite(decide(plan, "a,r,2", "b,r,2", "a,s,3", "b,s,3"))).hasToString("5/2");
    }

    @Test
    void theFirstTasksOfANewAssessorAreReadTwiceAndTheNextAreNot() {
        var plan = plan("raters: {perTask: one, newAssessors: {tasks: 2}}");
        var rows =
                List.of(
                        "c11,t,a,r,1",
                        "c12,t,a,r,1",
                        "c12,t,b,r,1",
                        "c11,t,b,r,1",
                        "c13,t,a,r,1",
                        "c13,t,b,r,1",
                        "c14,t,a,s,1",
                        "c14,t,b,s,1");

        assertThat(needing(plan, rows)).containsExactly("c11", "c12", "c14");
    }

    /** The rating that came first keeps its place when a later row replaces it. */
    @Test
    void replacingARatingDoesNotMakeItsTaskALaterOne() {
        var plan = plan("raters: {perTask: one, newAssessors: {tasks: 1}}");
        var rows =
                List.of("c11,t,a,r,1", "c11,t,b,r,1", "c12,t,a,r,1", "c12,t,b,r,1", "c11,t,a,r,3");

        assertThat(needing(plan, rows)).containsExactly("c11");
    }

    @Test
    void newAssessorsAndCriticalRangesAddUp() {
        var plan =
                plan(
                        "raters: {perTask: targeted, newAssessors: {tasks: 1}, criticalRanges:"
                                + " [{task: t, atLeast: 2, atMost: 3}]}");
        var rows =
                List.of(
                        "c11,t,a,r,1",
                        "c11,t,b,r,1",
                        "c12,t,a,r,2",
                        "c12,t,b,r,2",
                        "c13,t,a,r,4",
                        "c13,t,b,r,4");

        assertThat(needing(plan, rows)).containsExactly("c11", "c12");
    }

    /** Ratings of others tell one decision what they tell all of them. */
    @Test
    void oneDecisionIsTheSameByItselfAndAmongAll() {
        var plan = plan("raters: {perTask: seeded, share: 1/4, seed: 2, newAssessors: {tasks: 2}}");
        List<String> rows = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            rows.add("c" + i + ",t,a,r" + i % 3 + ",1");
            rows.add("c" + i + ",t,b,r" + i % 3 + ",1");
        }
        var events = ratings(plan, rows.toArray(String[]::new));
        var scoring = new Scoring(plan);

        for (Decision decision : scoring.decisions(events)) {
            assertThat(scoring.decision(decision.candidate(), events)).isEqualTo(decision);
        }
    }

    /** The numbers in the ids of candidates who need a second reading. */
    private static List<Integer> drawn(AssessmentPlan plan, List<String> rows) {
        return needing(plan, rows).map(id -> Integer.valueOf(id.substring(1))).toList();
    }

    private static Stream<String> needing(AssessmentPlan plan, List<String> rows) {
        return Scoring.score(plan, ratings(plan, rows.toArray(String[]::new))).stream()
                .filter(decision -> decision.status() == Status.NEEDS_SECOND_RATING)
                .map(decision -> decision.candidate().value());
    }
}
