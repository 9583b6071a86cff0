package org.aspirant.tool.platformlink.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.academy.submission.Submissions;
import org.aspirant.lti.claim.Subject;
import org.aspirant.lti.http.Parameters;
import org.aspirant.tool.platformlink.admission.Subjects;
import org.aspirant.tool.platformlink.admission.Tenancy;

/**
 * Finds the work that a launch asks for, and whether who asks may see it: who runs the course
 * anybody's in it, everybody else their own.
 */
public final class Reviewing {

    private static final String SUBMISSION = "submission";

    private final Authority authority;
    private final Subjects subjects;
    private final Submissions submissions;

    public Reviewing(Authority authority, Subjects subjects, Submissions submissions) {
        this.authority = authority;
        this.subjects = subjects;
        this.submissions = submissions;
    }

    /**
     * Judges a submission review.
     *
     * @param who who asks, in the activity that is asked about
     * @param whose the platform's name for the other; what it says is a wish and no right
     */
    public ReviewOutcome review(Tenancy tenancy, Participant who, Subject whose) {
        Optional<SubjectId> reviewed = subjects.known(tenancy, whose);
        boolean own = reviewed.filter(who.subject()::equals).isPresent();
        if (!own && !authority.leads(who)) {
            return new ReviewOutcome.NotAllowed(ReviewFault.NOT_YOURS_TO_REVIEW);
        }
        return reviewed.flatMap(person -> submissions.of(who.place(), person))
                .<ReviewOutcome>map(it -> new ReviewOutcome.Allowed(it.id()))
                .orElseGet(() -> new ReviewOutcome.NotAllowed(ReviewFault.NOTHING_SUBMITTED));
    }

    /** The address at which a platform opens a submission by a launch of its own. */
    public static URI address(URI launch, SubmissionId submission) {
        return URI.create(launch + "?" + SUBMISSION + "=" + submission.value());
    }

    /**
     * The submission that the signed target of a launch names, if it is one of this course: Canvas
     * opens what its SpeedGrader shows so, and not always by the activity's own link.
     */
    public Optional<Submission> named(CourseKey course, URI target) {
        List<String> sent =
                Parameters.parse(target.getRawQuery()).values().getOrDefault(SUBMISSION, List.of());
        return sent.size() == 1
                ? id(sent.get(0)).flatMap(submission -> submissions.find(course, submission))
                : Optional.empty();
    }

    private static Optional<SubmissionId> id(String sent) {
        try {
            return Optional.of(new SubmissionId(sent));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
