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
 * @param hash SHA-256 over everything else here but the candidate's id: what was rated can be shown
 *     to be what was handed in
 * @param expectedBy when the candidate was told to expect a reading
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
        boolean testUser) {

    public Submission {
        answers = List.copyOf(answers);
    }

    public OrganizationId organization() {
        return place.organization();
    }
}
