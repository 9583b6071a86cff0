package org.aspirant.rubric.report.accreditation;

import static org.aspirant.rubric.Fixture.plan;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.report.results.DecisionsReport;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** By hand: criteria a and b both give evidence of c, on levels 0 to 4. */
class ScoresTest {

    @Test
    void aStandardIsTheMeanOverItsCriteriaAndReachesTheLowerLevel() {
        var plan = plan("raters: {perTask: one}", "codes: [{id: gone, effect: exclude}]");
        var events =
                ratings(
                        plan,
                        "x,t,a,r,2",
                        "x,t,b,r,3",
                        "y,t,a,r,4",
                        "y,t,b,r,,gone",
                        "z,t,a,r,1",
                        "z,t,b,r,1");
        var decided = DecisionsReport.decided(Scoring.score(plan, events));

        var standard = Scores.onStandards(plan, decided).get(0);

        assertThat(standard.name()).isEqualTo("c");
        assertThat(standard.values()).containsExactly(Exact.parse("2.5"), Exact.of(4), Exact.of(1));
        assertThat(standard.moments().mean()).isEqualTo(2.5);
        assertThat(standard.reached("2")).isEqualTo(1.0 / 3);
        assertThat(standard.reached("3")).isZero();
        assertThat(Scores.onCriteria(plan, decided).get(1).values())
                .as("left out for y")
                .containsExactly(Exact.of(3), Exact.of(1));
    }
}
