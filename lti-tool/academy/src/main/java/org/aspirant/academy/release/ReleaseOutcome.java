package org.aspirant.academy.release;

/** What became of releasing. */
public sealed interface ReleaseOutcome {

    /** The candidate can read it, and the grade is queued unless it is a test user's. */
    record Released(Release release) implements ReleaseOutcome {}

    /** Nothing changed. */
    record NotAllowed(ReleaseFault fault) implements ReleaseOutcome {}
}
