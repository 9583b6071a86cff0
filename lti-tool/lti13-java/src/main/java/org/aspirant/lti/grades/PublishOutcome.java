package org.aspirant.lti.grades;

/**
 * What became of a score that was sent: {@link Published}, {@link Conflict} or a {@link
 * GradeFailure}.
 */
public sealed interface PublishOutcome
        permits PublishOutcome.Published, PublishOutcome.Conflict, GradeFailure {

    /** The platform took it. */
    record Published() implements PublishOutcome {}

    /**
     * The platform has a message that is as new or newer. Read the result: the same score means
     * that this one had arrived before; another one that it must be sent again with a later
     * timestamp, or that a person set a grade by hand.
     *
     * @param detail for the log
     */
    record Conflict(String detail) implements PublishOutcome {}
}
