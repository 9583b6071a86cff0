package org.aspirant.academy.release.view;

import java.time.Instant;
import org.aspirant.academy.release.Release;
import org.aspirant.academy.submission.Submission;

/** Where a candidate's submission stands, as the candidate may know it. */
public sealed interface Standing {

    /** Nothing is handed in. */
    record NotHandedIn() implements Standing {}

    /**
     * It is there, and is to be read.
     *
     * @param read how many have read it
     * @param of how many are to read it
     * @param expectedBy when the candidate was told to expect a reading
     */
    record Received(Submission submission, int read, int of, Instant expectedBy)
            implements Standing {}

    /** All have read it, and somebody else settles what they differ on. */
    record BeingSettled(Submission submission, Instant expectedBy) implements Standing {}

    /** Nobody has to read it any more; whoever runs the course releases it next. */
    record AwaitingRelease(Submission submission) implements Standing {}

    /** It is released. */
    record Released(Submission submission, Release release) implements Standing {}
}
