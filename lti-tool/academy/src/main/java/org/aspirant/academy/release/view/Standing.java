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
     * @param of how many are to read it, more than have: a second reading that became due counts
     * @param expectedBy when the candidate was told to expect a reading
     */
    record Received(Submission submission, int read, int of, Instant expectedBy)
            implements Standing {}

    /** All have read it, and somebody else settles what they differ on. */
    record BeingSettled(Submission submission, Instant expectedBy) implements Standing {}

    /**
     * The decision is final, and whoever runs the course releases it next. Whether it came to a
     * score shows no sooner than the score would.
     */
    record AwaitingRelease(Submission submission) implements Standing {}

    /** It is released, with a grade or without a score. */
    record Released(Submission submission, Release release) implements Standing {}
}
