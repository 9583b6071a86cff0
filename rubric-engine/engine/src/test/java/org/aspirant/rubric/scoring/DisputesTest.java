package org.aspirant.rubric.scoring;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.needs;
import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.scoring.Decision.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When single readers differ too much in their composites; worked by hand. */
class DisputesTest {

    /** Both readers at 2 and 3 crosswise: the same composite, whatever the criteria say. */
    @Test
    void readersWhoDifferAndAgreeInSumAreNotInDispute() {
        var plan =
                plan(
                        "raters: {perTask: all}",
                        "discrepancy: {total: 0, straddlesCut: true}",
                        "cuts: [{id: met, atLeast: 2.5}]");

        assertThat(composite(decide(plan, "a,r,2", "b,r,3", "a,s,3", "b,s,2"))).hasToString("5/2");
    }

    @ParameterizedTest(name = "total gap over {0} between 5/2 and 3: {1}")
    @CsvSource({"0.5, DECIDED", "0.49, NEEDS_ADJUDICATION"})
    void aTotalGapIsBetweenTheCompositesOfSingleReaders(String total, Status status) {
        var plan = plan("raters: {perTask: all}", "discrepancy: {total: " + total + "}");

        assertThat(decide(plan, "a,r,2", "b,r,3", "a,s,3", "b,s,3").status()).isEqualTo(status);
    }

    @Test
    void readersOfDifferentTasksAreNotHeldAgainstEachOther() {
        var plan =
                planOf(
                        """
                        id: p
                        title: Two tasks
                        framework: f
                        scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
                        tasks:
                          - {id: t, criteria: [{id: a, competency: c}]}
                          - {id: u, criteria: [{id: a, competency: c}]}
                        combine: sum
                        raters: {perTask: all}
                        discrepancy: {straddlesCut: true}
                        cuts: [{id: met, atLeast: 4}]
                        """);
        var far = ratings(plan, "x,t,a,r,1", "x,t,a,s,1", "x,u,a,v,3", "x,u,a,w,3");
        var near = ratings(plan, "x,t,a,r,1", "x,t,a,s,1", "x,u,a,v,3", "x,u,a,w,2");

        assertThat(composite(Scoring.score(plan, far).get(0))).hasToString("4");
        var decision = Scoring.score(plan, near).get(0);
        assertThat(decision.needs()).containsExactly(new Need("u", "a", NeedKind.ADJUDICATION));
    }

    /** 2 and 3 are on different sides of 2.5; the adjudicator's 3 points at nothing yet. */
    @Test
    void anAdjudicationThatOnlyLacksEvidenceIsNotAskedForAgain() {
        var plan =
                plan(
                        "raters: {perTask: all}",
                        "evidence: required",
                        "discrepancy: {straddlesCut: true}",
                        "cuts: [{id: met, atLeast: 2.5}]");
        var rows = "candidate,task,criterion,assessor,level,role,evidence\n";
        for (String criterion : List.of("a", "b")) {
            rows +=
                    "x,t,%s,r,2,,exhibit:e\nx,t,%s,s,3,,exhibit:e\n"
                            .formatted(criterion, criterion);
        }
        rows += "x,t,b,z,3,adjudication,\n";

        var decision =
                Scoring.score(plan, model(RatingsCsv.read("ratings.csv", rows, plan))).get(0);

        assertThat(needs(decision)).containsExactly("adjudication a", "evidence b");
    }

    /**
     * r and s are 3/2 apart in the mean of a and b; u agrees with one of them on a, or does not.
     */
    @ParameterizedTest(name = "third reading {0}: {1}")
    @CsvSource({"1, DECIDED", "4, DECIDED", "2, NEEDS_ADJUDICATION"})
    void aThirdWhoAgreesWithNobodySettlesNoTotalGap(String third, Status status) {
        var plan =
                plan("raters: {perTask: all}", "resolve: third-agrees", "discrepancy: {total: 1}");

        assertThat(decide(plan, "a,r,1", "a,s,4", "a,u," + third, "b,r,2", "b,s,2").status())
                .isEqualTo(status);
    }

    /** 1, 2 and 3 are at most 1 apart in the mean of a and b. */
    @Test
    void threeReadersWhoWereNeverTooFarApartAreAveraged() {
        var plan =
                plan("raters: {perTask: all}", "resolve: third-agrees", "discrepancy: {total: 1}");

        assertThat(composite(decide(plan, "a,r,1", "a,s,2", "a,u,3", "b,r,2", "b,s,2")))
                .hasToString("2");
    }
}
