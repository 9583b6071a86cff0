package org.aspirant.academy.release;

import java.math.BigDecimal;
import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.plan.GradeColumn;

/**
 * What is released to a candidate and to the gradebook.
 *
 * @param given 0 to {@code maximum}, rounded once, half up, to 2 decimals
 * @param maximum more than 0
 * @param decisionHash of the decision that it follows from
 */
public record Grade(
        ActivityKey place,
        SubjectId candidate,
        SubmissionId submission,
        GradeColumn.Kind column,
        BigDecimal given,
        BigDecimal maximum,
        String decisionHash,
        Instant releasedAt)
        implements ReleasedDecision {

    public Grade {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("the maximum must be more than 0, got " + maximum);
        }
        if (given.signum() < 0 || given.compareTo(maximum) > 0) {
            throw new IllegalArgumentException(
                    "points must be 0 to " + maximum.toPlainString() + ", got " + given);
        }
    }
}
