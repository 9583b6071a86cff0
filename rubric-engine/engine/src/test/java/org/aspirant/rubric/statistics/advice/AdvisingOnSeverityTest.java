package org.aspirant.rubric.statistics.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.ratings.RatingTableCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.severity.ExpectedRatings;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.FacetModel.Steps;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * By hand: r gives one upper level of four and s three, all candidates are at 0, so r's measure is
 * ln 3: the model expects ¼ of r and ¾ of s, and ½ of an assessor at 0.
 */
class AdvisingOnSeverityTest {

    private static final Offset<Double> NEAR = within(1e-7);

    private static final String ROWS =
            """
            candidate,task,criterion,assessor,level
            a,t,x,r,0
            a,t,x,s,1
            b,t,x,r,0
            b,t,x,s,1
            c,t,x,r,0
            c,t,x,s,1
            d,t,x,r,1
            d,t,x,s,0
            """;

    private static AssessmentPlan plan(String cut, String more) {
        return Fixture.planOf(
                """
                id: p
                title: A plan
                framework: f
                scale: [{id: n, value: 0, absence: true}, {id: y, value: 1}]
                tasks: [{id: t, combine: sum, criteria: [{id: x, competency: c, weight: 2}]}]
                combine: sum
                codes: [{id: blank, effect: zero}]
                cuts: [{id: met, atLeast: %s}]
                %s
                """
                        .formatted(cut, more));
    }

    private static ExpectedRatings ratings() {
        var table =
                Fixture.model(RatingTableCsv.read("r.csv", new StringReader(ROWS), plan("1", "")));
        var model = new FacetModel(List.of(Facet.ASSESSOR), Steps.RATING_SCALE, false);
        return ((Measured) MeasuringSeverity.measure(table, model)).ratings();
    }

    private static List<SeverityAdvice> advise(AssessmentPlan plan, String... rows) {
        return new AdvisingOnSeverity(plan, ratings())
                .advise(Scoring.score(plan, Fixture.ratings(plan, rows)));
    }

    @Test
    void theEffectOfSeverityIsWhatAnAverageAssessorWouldGiveMore() {
        assertThat(ratings().effectOfSeverity("a", "t", "x", "r")).hasValueCloseTo(.25, NEAR);
        assertThat(ratings().effectOfSeverity("a", "t", "x", "s")).hasValueCloseTo(-.25, NEAR);
        assertThat(ratings().effectOfSeverity("a", "t", "x", "nobody")).isEmpty();
        assertThat(ratings().effectOfSeverity("nobody", "t", "x", "r")).isEmpty();
    }

    /** The criterion counts double: 0 from r alone is 2 · ¼ from an average assessor. */
    @Test
    void whoWasReadBySomebodySevereWouldReachTheCut() {
        var advice = advise(plan("0.4", ""), "a,t,x,r,n");

        assertThat(advice).hasSize(1);
        assertThat(advice.get(0).composite()).isEqualTo(Exact.ZERO);
        assertThat(advice.get(0).fairComposite()).isCloseTo(.5, NEAR);
        assertThat(advice.get(0).passed()).isFalse();
        assertThat(advice.get(0).fairPassed()).isTrue();
        assertThat(advice.get(0).changes()).isTrue();
    }

    @Test
    void whoWasReadByBothKeepsTheComposite() {
        var advice = advise(plan("1", "resolve: mean"), "a,t,x,r,n", "a,t,x,s,y");

        assertThat(advice.get(0).fairComposite()).isCloseTo(1, NEAR);
        assertThat(advice.get(0).passed()).isTrue();
        assertThat(advice.get(0).changes()).as("the cut is still reached exactly").isFalse();
    }

    @Test
    void aFloorIsHeldAsItWasDecided() {
        var advice = advise(plan("0.4", "floors: [{criterion: x, atLeast: 1}]"), "a,t,x,r,n");

        assertThat(advice.get(0).fairComposite()).isCloseTo(.5, NEAR);
        assertThat(advice.get(0).fairPassed()).isFalse();
    }

    @Test
    void aCodeAndAnAssessorWithoutAMeasureMoveNothing() {
        assertThat(advise(plan("1", ""), "a,t,x,r,,blank").get(0).fairComposite()).isZero();
        assertThat(advise(plan("1", ""), "a,t,x,new,y").get(0).fairComposite()).isEqualTo(2);
    }

    @Test
    void whoIsNotDecidedGetsNoAdvice() {
        assertThat(advise(plan("1", "raters: {perTask: all}"), "a,t,x,r,y")).isEmpty();
    }
}
