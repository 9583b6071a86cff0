package org.aspirant.lti.grades;

/** What can go wrong with every call to a gradebook. */
public sealed interface GradeFailure extends PublishOutcome, ResultOutcome, LineItemsOutcome
        permits Retry, Refused {}
