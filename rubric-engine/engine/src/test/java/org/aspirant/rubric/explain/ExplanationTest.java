package org.aspirant.rubric.explain;

import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.explain.Explanation.OfCriterion;
import org.aspirant.rubric.explain.Explanation.OfReading;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** Why a decision is what it is. */
class ExplanationTest {

    @Test
    void goesFromTheDecisionDownToTheLevelChosen() {
        var plan =
                plan(
                        "raters: {perTask: all}",
                        "resolve: adjudicator-replaces",
                        "cuts: [{id: met, atLeast: 2.5}, {id: near, atLeast: 3, sem: 0.5}]",
                        "floors: [{criterion: a, atLeast: 2}]",
                        "counts: [{per: task, below: 2, atMost: 0}]");
        var decision = decide(plan, "a,r,1", "a,s,4", "a,z,2,,adjudication", "b,r,3", "b,s,4");

        assertThat(ExplanationText.of(Explanation.of(plan, decision)))
                .isEqualTo(
                        """
                        x: decided, passed
                          cut met: 2.75 is at least 2.5
                          cut near: 2.75 is at least 2.5 (3 less one standard error of 0.5); reported only
                          floor of criterion a of task t: 2 is at least 2
                          count in task t: 0 below 2, and 0 allowed
                          composite 2.75
                            task t: 2.75, mean of criteria, weight 1
                              criterion a (competency c): 2, weight 1
                                resolved by adjudicator replaces
                                  r: level 1, worth 1; set aside
                                  s: level 4, worth 4; set aside
                                  adjudication by z: level 2, worth 2
                              criterion b (competency c): 3.5, weight 1
                                resolved by mean
                                  r: level 3, worth 3
                                  s: level 4, worth 4
                        """);
    }

    @Test
    void saysWhatIsDue() {
        var plan = plan("evidence: required");

        assertThat(ExplanationText.of(Explanation.of(plan, decide(plan, "a,r,1"))))
                .isEqualTo(
                        """
                        x: awaiting
                          due: evidence for the rating of task t, criterion a
                          due: rating of task t, criterion b
                          composite none
                            task t: none, mean of criteria, weight 1
                              criterion a (competency c): none, weight 1
                                not resolved: evidence is due
                                  r: level 1, worth 1; does not count without evidence
                              criterion b (competency c): none, weight 1
                                not resolved: rating is due
                        """);
    }

    @Test
    void saysWhatEndedTheMatter() {
        var plan = plan("codes: [{id: copied, effect: void}]");

        assertThat(ExplanationText.of(Explanation.of(plan, decide(plan, "a,r,,copied"))))
                .startsWith("x: void\n  because: code copied in task t, criterion a\n");
    }

    @Test
    void pagesGetValuesAndNotSentences() {
        var plan = plan();
        var tree = Explanation.of(plan, decide(plan, "a,r,1", "b,r,2"));

        var composite = (Explanation.OfComposite) tree.because().get(0);
        OfCriterion criterion = composite.because().get(0).because().get(1);
        OfReading reading = criterion.resolution().because().get(0);
        assertThat(criterion.criterion().id()).isEqualTo("b");
        assertThat(reading.level()).isNotNull();
        assertThat(reading.reading().assessor()).hasToString("r");
    }

    @Test
    void thirdsAreShownWithTheirFraction() {
        var plan = plan("raters: {perTask: all, minimumAssessors: 3}");
        var decision = decide(plan, "a,r,1", "a,s,1", "a,u,2", "b,r,1", "b,s,1", "b,u,2");

        assertThat(ExplanationText.of(Explanation.of(plan, decision)))
                .contains("composite 1.33 (4/3)");
    }

    @Test
    void anotherPersonsRatingIsDue() {
        var plan = plan("raters: {perTask: one, minimumAssessors: 2}");

        assertThat(ExplanationText.of(Explanation.of(plan, decide(plan, "a,r,1", "b,r,1"))))
                .startsWith("x: awaiting\n  due: rating by another person\n");
    }

    /** The first attempt has 8 of 8 points and the second might have as many. */
    @Test
    void anAttemptThatIsWaitedForIsNotSaidToBeTheBest() {
        var plan = plan("resubmission: best-per-task");
        var csv =
                """
                candidate,task,criterion,assessor,level,attempt
                x,t,a,r,4,1
                x,t,b,r,4,1
                x,t,a,r,1,2
                """;
        var waiting = Scoring.score(plan, model(RatingsCsv.read("r.csv", csv, plan))).get(0);
        var all = model(RatingsCsv.read("r.csv", csv + "x,t,b,r,1,2\n", plan));

        assertThat(ExplanationText.of(Explanation.of(plan, waiting)))
                .contains("task t: none, mean of criteria, weight 1, attempt 2\n");
        assertThat(ExplanationText.of(Explanation.of(plan, Scoring.score(plan, all).get(0))))
                .contains("weight 1, attempt 1, the best of its attempts\n");
    }
}
