package org.aspirant.rubric.scoring;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.format.ratings.RatingsCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Decision.Status;
import org.aspirant.rubric.scoring.TaskScore.OtherAttempt;
import org.junit.jupiter.api.Test;

/** Which of several attempts counts; worked by hand. Criteria a and b of task t, their mean. */
class ResubmissionTest {

    private static final AssessmentPlan BEST =
            plan(
                    "resubmission: best-per-task",
                    "codes: [{id: v, effect: void}, {id: i, effect: incomplete}, {id: z, effect:"
                            + " zero, escalate: {atLeast: 2, to: incomplete}}]");

    /** Rows of attempt, criterion, level and code. */
    private static Decision decide(String... rows) {
        var csv = new StringBuilder("candidate,task,assessor,attempt,criterion,level,code\n");
        for (String row : rows) {
            csv.append("x,t,r,").append(row).append('\n');
        }
        return Scoring.score(BEST, model(RatingsCsv.read("ratings.csv", csv.toString(), BEST)))
                .get(0);
    }

    @Test
    void theHighestScoreCountsAndOfEqualsTheLater() {
        var better = decide("1,a,4,", "1,b,3,", "2,a,2,", "2,b,2,");
        var equal = decide("1,a,4,", "1,b,0,", "2,a,2,", "2,b,2,");

        assertThat(composite(better)).hasToString("7/2");
        assertThat(better.tasks().get(0).attempt()).isEqualTo(1);
        assertThat(equal.tasks().get(0).attempt()).isEqualTo(2);
    }

    @Test
    void anAttemptThatWaitsMightBeTheBest() {
        assertThat(decide("1,a,4,", "1,b,4,", "2,a,1,").status()).isEqualTo(Status.AWAITING);
    }

    /** Whatever else is read of the first attempt, it will have no score. */
    @Test
    void anAttemptThatACodeEndedIsNotTheBestEvenIfTheRestOfItWasNotRead() {
        assertThat(composite(decide("1,a,,v", "1,b,4,", "2,a,2,", "2,b,2,"))).hasToString("2");
        assertThat(composite(decide("1,a,,v", "2,a,2,", "2,b,2,"))).hasToString("2");
        assertThat(composite(decide("1,a,2,", "1,b,2,", "2,b,,i"))).hasToString("2");
    }

    /** Two codes make the first attempt incomplete, and its levels of no use. */
    @Test
    void anAttemptThatSeveralCodesEndedIsNotTheBestEither() {
        var decision = decide("1,a,,z", "1,b,,z", "2,a,0,", "2,b,0,");
        var last = decide("1,a,0,", "1,b,0,", "2,a,,z", "2,b,,z");

        assertThat(composite(decision)).hasToString("0");
        assertThat(decision.tasks().get(0).otherAttempts())
                .containsExactly(new OtherAttempt(1, null));
        assertThat(composite(last)).hasToString("0");
        assertThat(last.tasks().get(0).attempt()).isEqualTo(1);
    }

    @Test
    void whereCodesEndedEveryAttemptTheLastSaysWhy() {
        assertThat(decide("1,a,,v", "2,a,,i").status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void anOpenAttemptIsWaitedForBesideOneThatEnded() {
        assertThat(decide("1,a,,v", "1,b,4,", "2,a,2,").status()).isEqualTo(Status.AWAITING);
    }
}
