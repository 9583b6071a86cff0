package org.aspirant.rubric.report.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;
import org.junit.jupiter.api.Test;

/** Counted by hand. Levels n and 0 have one value; consensus stands before adjudication. */
class QualificationTest {

    private final org.aspirant.rubric.plan.AssessmentPlan plan = Fixture.plan();

    @Test
    void countsHowFarReadingsAreFromWhatIsKnown() {
        var all =
                Qualification.of(
                        plan,
                        Fixture.ratings(
                                plan,
                                "x,t,a,lead,1,,adjudication",
                                "x,t,a,panel,3,,consensus",
                                "x,t,b,lead,2,,adjudication",
                                "x,t,a,r,3,,check",
                                "x,t,b,r,3,,check",
                                "x,t,a,s,1,,check",
                                "x,t,b,s,4,,check",
                                "x,t,b,s,2,,check",
                                "y,t,a,s,4,,check",
                                "x,t,a,r,1,,rating"));
        assertThat(all)
                .containsExactly(
                        new Qualification("r", 2, 1, 1, 0), new Qualification("s", 2, 1, 0, 1));
    }

    @Test
    void holdsSharesAgainstTheRuleExactly() {
        var rule = new Qualification.Rule(Exact.parse("2/3"), Exact.ONE);
        assertThat(new Qualification("r", 3, 2, 1, 0).meets(rule)).isTrue();
        assertThat(new Qualification("r", 4, 2, 2, 0).meets(rule)).isFalse();
        assertThat(new Qualification("r", 100, 99, 0, 1).meets(rule)).isFalse();
    }
}
