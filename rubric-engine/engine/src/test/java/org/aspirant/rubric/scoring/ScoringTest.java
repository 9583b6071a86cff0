package org.aspirant.rubric.scoring;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.needs;
import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Decision.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From readings to a decision; worked by hand. Criteria a and b of task t, levels 0 to 4. */
class ScoringTest {

    private static final CandidateId X = new CandidateId("x");

    @Test
    void noEventsMeanNoDecisions() {
        assertThat(Scoring.score(plan(), List.of())).isEmpty();
    }

    @Test
    void aCandidateWithoutEventsWaitsForEveryReading() {
        var decision = new Scoring(plan()).decision(X, List.of());

        assertThat(decision.status()).isEqualTo(Status.AWAITING);
        assertThat(needs(decision)).containsExactly("rating a", "rating b");
    }

    @Test
    void candidatesComeInTheOrderOfTheirIds() {
        var plan = plan();
        var events = ratings(plan, "z,t,a,r,1", "b,t,a,r,1", "B,t,a,r,1");

        assertThat(Scoring.score(plan, events))
                .extracting(decision -> decision.candidate().value())
                .containsExactly("B", "b", "z");
    }

    @Test
    void aLaterRowReplacesTheEarlierOfTheSameAssessorAndRole() {
        assertThat(composite(decide(plan(), "a,r,1", "b,r,2", "a,r,4"))).hasToString("3");
    }

    @ParameterizedTest(name = "attempt 2 has only a {0}: attempt {1} counts")
    @CsvSource({"backread, 1", "check, 1", "rating, 2", "adjudication, 2", "consensus, 2"})
    void anAttemptThatWasOnlyCheckedIsNotTheLatest(String role, int attempt) {
        var csv =
                """
                candidate,task,criterion,assessor,level,attempt,role
                x,t,a,r,3,1,rating
                x,t,b,r,3,1,rating
                x,t,a,s,1,2,ROLE
                x,t,b,s,1,2,ROLE
                """
                        .replace("ROLE", role);
        var events = model(RatingsCsv.read("ratings.csv", csv, plan()));

        var decision = Scoring.score(plan(), events).get(0);
        assertThat(decision.tasks().get(0).attempt()).isEqualTo(attempt);
    }

    @Test
    void refusesAnEventOfAnotherPlan() {
        var event =
                RatingEvent.rating(
                        X,
                        new CriterionKey("u", "a"),
                        new AssessorId("r"),
                        new Mark.AtLevel("1"),
                        List.of());

        assertThatThrownBy(() -> Scoring.score(plan(), List.of(event)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no task \"u\"");
    }

    @ParameterizedTest(name = "a {0}, b {1}, cut {2}: {3}")
    @CsvSource({
        "2, 3, 2.5, true",
        "2, 2, 2.5, false",
        "2, 3, 2.51, false",
        "3, 3, 2.5, true",
        "n, 4, 2, true"
    })
    void equalityIsEnough(String a, String b, String cut, boolean passed) {
        var plan = plan("cuts: [{id: met, atLeast: " + cut + "}]");

        assertThat(((Decided) decide(plan, "a,r," + a, "b,r," + b)).passed()).isEqualTo(passed);
    }

    @Nested
    class Cuts {

        private final org.aspirant.rubric.plan.AssessmentPlan plan =
                plan(
                        "cuts: [{id: met, atLeast: 3}, {id: near, atLeast: 3, sem: 0.5},"
                                + " {id: far, atLeast: 3, sem: 1}]");

        @ParameterizedTest(name = "{0} and {1}: met {2}, near {3}, far {4}")
        @CsvSource({
            "3, 3, true, true, true",
            "2, 3, false, true, true",
            "2, 2, false, false, true",
            "1, 2, false, false, false"
        })
        void aStandardErrorIsTakenOffTheCut(
                String a, String b, boolean met, boolean near, boolean far) {
            var decided = (Decided) decide(plan, "a,r," + a, "b,r," + b);

            assertThat(decided.verdict().cuts())
                    .extracting(Verdict.CutCheck::reached)
                    .containsExactly(met, near, far);
            assertThat(decided.passed()).as("the first cut decides").isEqualTo(met);
        }
    }

    @Nested
    class MissingWork {

        @Test
        void waitsByDefault() {
            assertThat(needs(decide(plan(), "a,r,3"))).containsExactly("rating b");
        }

        @Test
        void canCountAsZero() {
            assertThat(composite(decide(plan("missing: zero"), "a,r,3"))).hasToString("3/2");
        }

        @Test
        void canMakeTheResultIncompleteOnceNothingElseIsDue() {
            var plan = plan("missing: incomplete", "raters: {perTask: all}");

            assertThat(decide(plan, "a,r,3").status()).isEqualTo(Status.AWAITING);
            assertThat(decide(plan, "a,r,3", "a,s,3").status()).isEqualTo(Status.INCOMPLETE);
        }
    }

    @Nested
    class Evidence {

        private final org.aspirant.rubric.plan.AssessmentPlan plan = plan("evidence: required");

        @Test
        void aRatingThatPointsAtNothingDoesNotCountYet() {
            var decision = decide(plan, "a,r,3", "b,r,n");

            assertThat(needs(decision)).containsExactly("evidence a", "evidence b");
            assertThat(decision.tasks().get(0).criteria())
                    .extracting(criterion -> criterion.readings().get(0).standing())
                    .containsExactly(Reading.Standing.LACKS_EVIDENCE, Reading.Standing.LACKS_NOTE);
        }
    }

    /** What is there is pointed at; of what is not, it is said where one looked. */
    @ParameterizedTest(name = "{0} with \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3,     | page:3                  | COUNTS
                    3,     | ''                      | LACKS_EVIDENCE
                    n,     | read both folders       | COUNTS
                    n,     | ''                      | LACKS_NOTE
                    ,blank | looked in all the files | COUNTS
                    ,blank | ''                      | LACKS_NOTE
                    """)
    void absenceTakesANoteOfWhereOneLooked(
            String mark, String evidence, Reading.Standing standing) {
        var plan = plan("evidence: required", "codes: [{id: blank, effect: zero}]");
        var csv =
                "candidate,task,criterion,assessor,level,code,evidence\nx,t,a,r,MARK,EVIDENCE\n"
                        .replace("MARK", mark)
                        .replace("EVIDENCE", evidence);
        var decision = Scoring.score(plan, model(RatingsCsv.read("ratings.csv", csv, plan))).get(0);

        assertThat(decision.tasks().get(0).criteria().get(0).readings().get(0).standing())
                .isEqualTo(standing);
    }

    @Nested
    class GradeColumns {

        @ParameterizedTest(name = "{0} of a composite of 3: {1}")
        @CsvSource({"completion, 20", "decision, 0", "points, 15"})
        void aDecisionBecomesPoints(String column, String points) {
            var plan =
                    plan(
                            "cuts: [{id: met, atLeast: 3.5}]",
                            "grade: {column: " + column + ", points: 20}");
            var decided = (Decided) decide(plan, "a,r,3", "b,r,3");

            assertThat(decided.points(plan)).isEqualTo(Exact.parse(points));
        }

        /** Of levels 3 and 1, not together at the cut of 3; full marks are 4. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        column: completion, points: 5   | 5
                        column: decision, points: 5     | 0
                        points: 20                      | 10
                        task: t                         | 50
                        task: t, criterion: a, points: 8| 6
                        task: t, criterion: b, points: 8| 2
                        """)
        void aFurtherColumnShowsAnotherViewOrAPart(String asked, String points) {
            var plan = further(asked);
            var decided = (Decided) decide(plan, "a,r,3", "b,r,1");

            assertThat(decided.points(plan, plan.grade().further().get(0)))
                    .contains(Exact.parse(points));
            assertThat(decided.points(plan)).isEqualTo(Exact.ZERO);
        }

        @Test
        void aPartThatIsLeftOutHasNothingToShow() {
            var plan = further("task: t, criterion: b");
            var decided =
                    (Decided)
                            Scoring.score(
                                            plan,
                                            model(
                                                    RatingsCsv.read(
                                                            "ratings.csv",
                                                            """
                                                            candidate,task,criterion,assessor,level,code
                                                            x,t,a,r,4,
                                                            x,t,b,r,,gone
                                                            """,
                                                            plan)))
                                    .get(0);

            assertThat(decided.points(plan, plan.grade().further().get(0))).isEmpty();
            assertThat(decided.points(plan)).isEqualTo(Exact.of(100));
        }

        private AssessmentPlan further(String asked) {
            return plan(
                    "cuts: [{id: met, atLeast: 3}]",
                    "codes: [{id: gone, effect: exclude}]",
                    "grade: {further: [{id: more, title: More, " + asked + "}]}");
        }
    }
}
