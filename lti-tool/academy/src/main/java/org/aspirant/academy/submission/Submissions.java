package org.aspirant.academy.submission;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.ActivityKey;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;

/** What was handed in: one a candidate and activity, never changed. */
public interface Submissions {

    /**
     * Adds a submission.
     *
     * @return false, and nothing is added, if the candidate has handed in for this activity already
     */
    boolean add(Submission submission);

    Optional<Submission> find(CourseKey course, SubmissionId id);

    /**
     * Like {@link #find}, and keeps other units of work from doing the same until this one ends:
     * whoever writes sheets, ratings or releases of a submission comes through here first.
     */
    Optional<Submission> lock(CourseKey course, SubmissionId id);

    Optional<Submission> of(ActivityKey place, SubjectId candidate);

    /** By time of handing in, then id. */
    List<Submission> in(ActivityKey place);
}
