package org.aspirant.rubric.scoring;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.needs;
import static org.aspirant.rubric.Fixture.planOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Settlement.Settled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How several readings become one value; worked by hand. One criterion, levels 0 to 9. */
class ResolutionTest {

    private static AssessmentPlan plan(String resolve, String discrepancy) {
        var scale = new ArrayList<String>();
        for (int i = 0; i < 10; i++) {
            scale.add("{id: " + i + ", value: " + i + "}");
        }
        return planOf(
                """
                id: p
                title: One criterion
                framework: f
                scale: %s
                tasks: [{id: t, criteria: [{id: a, competency: c}]}]
                raters: {perTask: all}
                resolve: %s
                discrepancy: %s
                """
                        .formatted(scale, resolve, discrepancy));
    }

    /** Ratings by r0, r1, …, then adjudications by a0, a1, …. */
    private static Decision read(AssessmentPlan plan, String ratings, String adjudications) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < ratings.length(); i++) {
            rows.add("a,r" + i + "," + ratings.charAt(i));
        }
        for (int i = 0; i < adjudications.length(); i++) {
            rows.add("a,a" + i + "," + adjudications.charAt(i) + ",,adjudication");
        }
        return decide(plan, rows.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}: {2} and adjudicator {3} give {4} by {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    agreeing readers                        | mean                   | 33  |   | 3   | mean
                    two readers                             | mean                   | 23  |   | 5/2 | mean
                    three readers                           | mean                   | 233 |   | 8/3 | mean
                    the adjudicator is one of three         | mean                   | 14  | 4 | 3   | mean
                    odd number, the one in the middle       | median                 | 129 |   | 2   | median
                    even number, exact and never rounded up | median                 | 1249|   | 3   | median
                    even number, half a level               | median                 | 1239|   | 5/2 | median
                    nobody called an adjudicator            | adjudicator-replaces   | 23  |   | 5/2 | mean
                    the adjudicator's word                  | adjudicator-replaces   | 15  | 2 | 2   | adjudicator-replaces
                    two adjudicators                        | adjudicator-replaces   | 15  | 23| 5/2 | adjudicator-replaces
                    the nearest pair                        | closest-two            | 158 |   | 13/2| closest-two
                    the nearest pair, the third below       | closest-two            | 18  | 2 | 3/2 | closest-two
                    two pairs as near, so all               | closest-two            | 135 |   | 3   | closest-two
                    an equal pair                           | closest-two            | 225 |   | 2   | closest-two
                    all equal                               | closest-two            | 222 |   | 2   | closest-two
                    the reading nearest to the adjudicator  | closest-to-adjudicator | 15  | 4 | 9/2 | closest-to-adjudicator
                    both as near, so all                    | closest-to-adjudicator | 15  | 3 | 3   | closest-to-adjudicator
                    both the same, so all                   | closest-to-adjudicator | 22  | 4 | 8/3 | closest-to-adjudicator
                    no adjudicator yet                      | closest-to-adjudicator | 23  |   | 5/2 | mean
                    the third agrees with the first         | third-agrees           | 15  | 1 | 1   | third-agrees
                    a third reader, not an adjudicator      | third-agrees           | 155 |   | 5   | third-agrees
                    only two, so the mean                   | third-agrees           | 23  |   | 5/2 | mean
                    three who all differ a little           | third-agrees           | 123 |   | 2   | mean
                    """)
    void readingsBecomeOneValue(
            String situation,
            String resolve,
            String ratings,
            String adjudications,
            String value,
            String rule) {
        var decision =
                read(plan(resolve, "{}"), ratings, adjudications == null ? "" : adjudications);

        assertThat(composite(decision)).hasToString(value);
        var settlement = decision.tasks().get(0).criteria().get(0).settlement();
        assertThat(((Settled) settlement).rule().key()).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{0}: {2} and adjudicator {3} under {1}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a gap of just as much is allowed       | mean                   | 35  |   | decided
                    a gap of more is not                   | mean                   | 36  |   | needs-adjudication
                    an adjudicator settles it              | mean                   | 36  | 4 | decided
                    a third reader settles it              | mean                   | 369 |   | decided
                    a third reader settles it              | closest-two            | 369 |   | decided
                    only an adjudicator settles it         | adjudicator-replaces   | 369 |   | needs-adjudication
                    only an adjudicator settles it         | closest-to-adjudicator | 369 |   | needs-adjudication
                    the third agrees with nobody           | third-agrees           | 369 |   | needs-adjudication
                    the adjudicator agrees with nobody     | third-agrees           | 36  | 4 | needs-adjudication
                    a second adjudicator agrees with one   | third-agrees           | 36  | 46| decided
                    two agree with two, which settles nothing | third-agrees        | 3366|   | needs-adjudication
                    """)
    void aGapOverTwoNeedsAnotherReading(
            String situation, String resolve, String ratings, String adjudications, String status) {
        var decision =
                read(
                        plan(resolve, "{gap: 2}"),
                        ratings,
                        adjudications == null ? "" : adjudications);

        assertThat(decision.status().key()).isEqualTo(status);
    }

    @Test
    void consensusStandsInPlaceOfTheReadings() {
        var decision = decide(plan("mean", "{gap: 1}"), "a,r0,1", "a,r1,8", "a,r0,4,,consensus");

        assertThat(composite(decision)).hasToString("4");
        assertThat(decision.tasks().get(0).criteria().get(0).readings())
                .extracting(Reading::standing)
                .containsExactly(
                        Reading.Standing.SET_ASIDE,
                        Reading.Standing.SET_ASIDE,
                        Reading.Standing.COUNTS);
    }

    @Test
    void readingsThatCheckAnAssessorNeverCount() {
        var plan = plan("mean", "{}");

        var decision = decide(plan, "a,r0,2", "a,r1,8,,backread", "a,r2,8,,check");

        assertThat(needs(decision)).containsExactly("rating a");
        assertThat(composite(decide(plan, "a,r0,2", "a,r3,4", "a,r1,9,,backread")))
                .hasToString("3");
    }

    /** 4 is nearest to the mean of 2 and 6, and all three make the value. */
    @Test
    void severalAdjudicatorsCountWhereTheReadingNearestToThemDoes() {
        var decision = read(plan("closest-to-adjudicator", "{gap: 2}"), "14", "26");

        assertThat(composite(decision)).hasToString("4");
        assertThat(decision.tasks().get(0).criteria().get(0).readings())
                .extracting(Reading::standing)
                .containsExactly(
                        Reading.Standing.SET_ASIDE,
                        Reading.Standing.COUNTS,
                        Reading.Standing.COUNTS,
                        Reading.Standing.COUNTS);
    }

    /** Nobody's reading is there to be nearest, so their mean stands. */
    @Test
    void severalAdjudicatorsWithoutReadingsAreAveraged() {
        assertThat(composite(read(plan("closest-to-adjudicator", "{gap: 2}"), "", "26")))
                .hasToString("4");
    }

    @ParameterizedTest(name = "under {0} a {1} without evidence: {2} is due")
    @CsvSource({
        "adjudicator-replaces, adjudication, evidence a",
        "mean, adjudication, evidence a",
        "mean, consensus, evidence a",
        "mean, rating, evidence a",
        "adjudicator-replaces, rating, adjudication a"
    })
    void whatWouldSettleADifferenceAndLacksEvidenceWaitsForThat(
            String resolve, String role, String due) {
        var plan = plan(resolve, "{gap: 2}\nevidence: required");
        var csv =
                "candidate,task,criterion,assessor,level,role,evidence\n"
                        + "x,t,a,r0,1,,exhibit:e\n"
                        + "x,t,a,r1,5,,exhibit:e\n"
                        + "x,t,a,z,3,%s,\n".formatted(role);

        var decision = Scoring.score(plan, model(RatingsCsv.read("ratings.csv", csv, plan))).get(0);

        assertThat(needs(decision)).containsExactly(due);
    }
}
