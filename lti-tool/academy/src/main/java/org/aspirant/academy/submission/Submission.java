package org.aspirant.academy.submission;

import java.time.Instant;
import java.util.List;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.play.RunId;
import org.aspirant.rubric.plan.GradeColumn;

/**
 * One attempt, handed in. Nothing in it changes any more.
 *
 * @param column what the gradebook's column says, as bound when it was handed in
 * @param answers the debrief, in the order of its prompts
 * @param runHash SHA-256 over the log of moves
 * @param hash SHA-256 over all of this that is rated, and what it is rated by: what was rated can
 *     be shown to be what was handed in
 * @param expectedBy when the candidate was told to expect a reading
 * @param reasons what the candidate said about showing them to others of the cohort
 * @param testUser handed in by a platform's stand-in: rated like any other, its grade never leaves
 */
public record Submission(
        SubmissionId id,
        ActivityKey place,
        SubjectId candidate,
        RunId run,
        int attempt,
        Pins pins,
        GradeColumn.Kind column,
        List<Answer> answers,
        String runHash,
        String hash,
        Instant submittedAt,
        Instant expectedBy,
        Reasons reasons,
        boolean testUser) {

    public Submission {
        answers = List.copyOf(answers);
    }

    /**
     * Whether the reasons that a candidate wrote may be shown, without a name, to others of the
     * same activity who have handed in. A constant is never renamed: rows hold its name.
     */
    public enum Reasons {
        SHARED,
        WITHHELD
    }

    public OrganizationId organization() {
        return place.organization();
    }
}
