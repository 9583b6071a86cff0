package org.aspirant.lti.grades;

/** What can go wrong with every call to a gradebook. */
public sealed interface GradeFailure
        extends PublishOutcome, ResultOutcome, ResultsOutcome, LineItemsOutcome, DeletionOutcome
        permits Retry, Refused {}
