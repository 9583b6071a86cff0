package org.aspirant.academy.submission;

import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;

/** Opens what was handed in for who runs the course, and for the candidate who handed it in. */
public final class OpeningSubmission {

    private final Authority authority;
    private final Submissions submissions;
    private final Works works;
    private final RecordingReading recording;

    public OpeningSubmission(
            Authority authority, Submissions submissions, Works works, RecordingReading recording) {
        this.authority = authority;
        this.submissions = submissions;
        this.works = works;
        this.recording = recording;
    }

    public Opened open(Participant who, SubmissionId id) {
        var submission =
                submissions.find(who.course(), id).filter(it -> it.place().equals(who.place()));
        if (submission.isEmpty()) {
            return new Opened.NotAllowed(SubmissionFault.UNKNOWN_SUBMISSION);
        }
        boolean own = submission.get().candidate().equals(who.subject());
        if (!own && !authority.leads(who)) {
            return new Opened.NotAllowed(SubmissionFault.NOT_YOURS_TO_READ);
        }
        var work = works.of(submission.get());
        if (work.isEmpty()) {
            return new Opened.NotAllowed(SubmissionFault.EDITION_GONE);
        }
        recording.record(who, submission.get());
        return new Opened.Read(work.get());
    }

    /** What became of opening a submission. */
    public sealed interface Opened {

        /** It is open to be read. */
        record Read(Work work) implements Opened {}

        /** Nothing is shown. */
        record NotAllowed(SubmissionFault fault) implements Opened {}
    }
}
