package org.aspirant.academy.release;

import java.time.Instant;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.rubric.scoring.Decision;

/** What a release tells the candidate: a grade, or that the decision ended without a score. */
public sealed interface ReleasedDecision permits Grade, ReleasedDecision.Unscored {

    ActivityKey place();

    SubjectId candidate();

    SubmissionId submission();

    /** Of the decision that it follows from. */
    String decisionHash();

    Instant releasedAt();

    /**
     * A condition code ended it: the candidate is told and reads why, and nothing leaves for the
     * gradebook.
     *
     * @param ended {@link Decision.Status#INCOMPLETE} or {@link Decision.Status#VOID}
     */
    record Unscored(
            ActivityKey place,
            SubjectId candidate,
            SubmissionId submission,
            Decision.Status ended,
            String decisionHash,
            Instant releasedAt)
            implements ReleasedDecision {

        public Unscored {
            if (ended != Decision.Status.INCOMPLETE && ended != Decision.Status.VOID) {
                throw new IllegalArgumentException("ended without a score, got " + ended);
            }
        }
    }
}
