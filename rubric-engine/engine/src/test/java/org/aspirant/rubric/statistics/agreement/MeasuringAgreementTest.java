package org.aspirant.rubric.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.format.ratings.RatingTableCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.aspirant.rubric.statistics.agreement.figure.Measure;
import org.aspirant.rubric.statistics.agreement.figure.Weighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a ratings file to agreement. */
class MeasuringAgreementTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level\n";

    /** Task t, criteria a and b, levels 0 to 4; the composite is the mean. */
    private static final AssessmentPlan PLAN = Fixture.plan("cuts: [{id: met, atLeast: 2.5}]");

    @Test
    void aUnitIsACandidatesTask() {
        var agreement = only("x,t,a,r,1\nx,u,a,s,2\nx,t,a,s,1\nx,u,a,r,1\ny,t,a,q,1\n", null);

        assertThat(agreement.candidates()).isEqualTo(2);
        assertThat(agreement.assessors()).isEqualTo(3);
        assertThat(agreement.ratings()).isEqualTo(5);
        close(agreement, Measure.EXACT, .5);
        close(agreement, Measure.ADJACENT, .5);
        assertThat(agreement.pairs())
                .singleElement()
                .satisfies(
                        pair -> {
                            assertThat(pair.first() + pair.second()).isEqualTo("rs");
                            assertThat(pair.units()).isEqualTo(2);
                        });
    }

    /** By hand: levels 1 and 3 are next to each other in the file and two apart in the plan. */
    @Test
    void placesOnTheScaleAreThePlansIfThereIsOne() {
        String rows = "x,t,a,r,1\nx,t,a,s,3\ny,t,a,r,3\ny,t,a,s,3\n";

        close(only(rows, null), Measure.ADJACENT, .5);
        close(only(rows, PLAN), Measure.ADJACENT, 0);
        close(only(rows, PLAN), Measure.DISCREPANT, .5);
        assertThat(number(only(rows, null), Measure.BRENNAN_PREDIGER))
                .as("two levels: (1/2 - 1/2) / (1 - 1/2)")
                .isCloseTo(0, within(1e-12));
        assertThat(number(only(rows, PLAN), Measure.BRENNAN_PREDIGER))
                .as("five levels: (1/2 - 1/5) / (1 - 1/5)")
                .isCloseTo(.375, within(1e-12));
    }

    @Test
    void valuesAndNotPlacesWeighLinearAndQuadratic() {
        var agreement = only("x,t,a,r,1\nx,t,a,s,2\ny,t,a,r,5\ny,t,a,s,5\n", null);

        assertThat(number(agreement, Measure.BRENNAN_PREDIGER_LINEAR))
                .as("weights 3/4 for 1 and 2, 1/4 for 2 and 5: (7/8 - 5/9) / (1 - 5/9)")
                .isCloseTo((7.0 / 8 - 5.0 / 9) / (4.0 / 9), within(1e-12));
    }

    @Test
    void scottsPiTakesBothAssessorsForChance() {
        var agreement =
                only(
                        """
                w,t,a,r,1
                w,t,a,s,1
                x,t,a,r,1
                x,t,a,s,2
                y,t,a,r,2
                y,t,a,s,2
                z,t,a,r,2
                z,t,a,s,2
                v,t,a,r,1
                """,
                        null);

        assertThat(number(agreement, Measure.SCOTT_PI))
                .as("three of eight ratings are 1: (3/4 - 34/64) / (30/64)")
                .isCloseTo(14.0 / 30, within(1e-12));
        var kappas = agreement.pairs().get(0).kappas();
        var kappa = Objects.requireNonNull(kappas.get(Weighting.UNWEIGHTED));
        assertThat(kappa.coefficient().value().orElseThrow())
                .as("margins 1/2 and 1/4: (3/4 - 1/2) / (1/2)")
                .isCloseTo(.5, within(1e-12));
    }

    /**
     * By hand, cut 2.5: of x one reader alone gives (3 + 2) ∕ 2 and the other (2 + 2) ∕ 2; of y
     * both give 2.5 or more; z was read in full by one only.
     */
    @Test
    void consistencyIsTheShareOfDoubleReadCandidatesWithReadersOnOneSideOfTheCut() {
        String rows =
                """
                x,t,a,r,3
                x,t,b,r,2
                x,t,a,s,2
                x,t,b,s,2
                y,t,a,r,4
                y,t,b,r,1
                y,t,a,q,3
                y,t,b,q,4
                z,t,a,r,1
                z,t,b,r,1
                z,t,a,s,4
                """;

        for (var agreement : measure(rows, PLAN)) {
            close(agreement, Measure.DECISION_CONSISTENCY, .5);
        }
        var estimate = measure(rows, PLAN).get(0).estimate(Measure.DECISION_CONSISTENCY);
        assertThat(estimate.interval()).contains(new Interval(0, 1));
    }

    @ParameterizedTest(name = "{0}: {2} is not defined because {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one assessor             | x r 1, y r 2               | EXACT                | NO_UNIT_READ_TWICE
                    one assessor             | x r 1, y r 2               | ALPHA_ORDINAL        | NO_UNIT_READ_TWICE
                    one assessor             | x r 1, y r 2               | ICC_1_1              | NO_UNIT_READ_TWICE
                    one assessor             | x r 1, y r 2               | SCOTT_PI             | NOT_TWO_ASSESSORS
                    one level by one         | x r 1                      | GWET_AC1             | NO_UNIT_READ_TWICE
                    one candidate            | x r 1, x s 2               | ICC_1_K              | ONE_UNIT
                    all ratings equal        | x r 2, x s 2, y r 2, y s 2 | FLEISS_KAPPA         | ALL_ALIKE
                    all ratings equal        | x r 2, x s 2, y r 2, y s 2 | ALPHA_NOMINAL        | ALL_ALIKE
                    all ratings equal        | x r 2, x s 2, y r 2, y s 2 | SCOTT_PI             | ALL_ALIKE
                    all ratings equal        | x r 2, x s 2, y r 2, y s 2 | ICC_3_1              | ALL_ALIKE
                    all ratings equal        | x r 2, x s 2, y r 2, y s 2 | GWET_AC1             | ONE_LEVEL
                    all ratings equal        | x r 2, x s 2, y r 2, y s 2 | BRENNAN_PREDIGER     | ONE_LEVEL
                    three assessors          | x r 1, x s 2, y r 1, y q 2 | SCOTT_PI             | NOT_TWO_ASSESSORS
                    nothing in common        | x r 1, y s 2               | SCOTT_PI             | NOTHING_IN_COMMON
                    not everybody everything | x r 1, x s 2, y r 1        | ICC_2_1              | NOT_EVERYBODY_READ_EVERYTHING
                    equal on average         | x r 1, x s 2, y r 2, y s 1 | ICC_1_K              | UNITS_ALIKE
                    a level below 0          | x r -1, x s 2, y r 2, y s 2 | ALPHA_RATIO         | NEGATIVE_LEVEL
                    no plan                  | x r 1, x s 2               | DECISION_CONSISTENCY | NO_PLAN
                    """)
    void whatCannotBeComputedSaysWhy(
            String situation, String ratings, Measure measure, AgreementFault fault) {
        var estimate = only(rows(ratings), null).estimate(measure);

        assertThat(estimate.coefficient()).as(situation).isEqualTo(Coefficient.undefined(fault));
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void consistencyNeedsACutAndSomebodyReadInFullByTwo() {
        String rows = "x,t,a,r,3\nx,t,a,s,3\nx,t,b,r,3\n";

        assertThat(measure(rows, PLAN).get(0).estimate(Measure.DECISION_CONSISTENCY).coefficient())
                .isEqualTo(Coefficient.undefined(AgreementFault.NOBODY_READ_ALL_TWICE));
        assertThat(
                        measure(rows, Fixture.plan())
                                .get(0)
                                .estimate(Measure.DECISION_CONSISTENCY)
                                .coefficient())
                .isEqualTo(Coefficient.undefined(AgreementFault.NO_CUT));
    }

    @Test
    void withAPlanAllRatingsEqualIsFullAgreementForGwet() {
        var agreement = only(rows("x r 2, x s 2, y r 2, y s 2"), PLAN);

        close(agreement, Measure.GWET_AC1, 1);
        close(agreement, Measure.BRENNAN_PREDIGER, 1);
    }

    @Test
    void aCriterionsFiguresDoNotDependOnWhatElseIsMeasured() {
        String rows = rows("x r 1, x s 2, y r 1, y s 1, z r 2, z s 2");
        String more = rows.replace(",a,", ",b,");

        assertThat(measure(rows + more, null).get(0)).isEqualTo(only(rows, null));
    }

    @Test
    void aCriterionWithoutRatingsIsNotMeasured() {
        var table =
                Fixture.model(
                        RatingTableCsv.read("r", new StringReader(HEADER + "x,t,a,r,1\n"), null));

        assertThatThrownBy(() -> new MeasuringAgreement(1).measure(table, null, List.of("z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rating of z");
    }

    @Test
    void countsOfOtherScalesDoNotAddUp() {
        assertThatThrownBy(() -> new AgreementCounts(3).merge(new AgreementCounts(4)))
                .hasMessage("counts of 4 levels do not add to counts of 3");
        assertThatThrownBy(() -> new AgreementCounts(3).add(new String[] {"r", "s"}, new int[] {1}))
                .hasMessage("2 readers and 1 ratings of a unit");
    }

    /** {@code candidate assessor level} of task t, criterion a. */
    private static String rows(String ratings) {
        var rows = new StringBuilder();
        for (String rating : ratings.split(", ", -1)) {
            String[] words = rating.split(" ", -1);
            rows.append(words[0]).append(",t,a,").append(words[1]).append(',').append(words[2]);
            rows.append('\n');
        }
        return rows.toString();
    }

    private static CriterionAgreement only(String rows, @Nullable AssessmentPlan plan) {
        var measured = measure(rows, plan);
        assertThat(measured).hasSize(1);
        return measured.get(0);
    }

    private static List<CriterionAgreement> measure(String rows, @Nullable AssessmentPlan plan) {
        var table =
                Fixture.model(RatingTableCsv.read("r.csv", new StringReader(HEADER + rows), plan));
        return new MeasuringAgreement(1).measure(table, plan, table.criteria().all());
    }

    private static double number(CriterionAgreement agreement, Measure measure) {
        return agreement.estimate(measure).coefficient().value().orElseThrow();
    }

    private static void close(CriterionAgreement agreement, Measure measure, double expected) {
        assertThat(number(agreement, measure)).isCloseTo(expected, within(1e-12));
    }
}
