package org.aspirant.lti.grades;

/** What became of a wish to delete a column: {@link Deleted} or a {@link GradeFailure}. */
public sealed interface DeletionOutcome permits DeletionOutcome.Deleted, GradeFailure {

    /** The gradebook has no such column, or no longer. */
    record Deleted() implements DeletionOutcome {}
}
