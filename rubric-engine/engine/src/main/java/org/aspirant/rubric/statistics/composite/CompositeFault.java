package org.aspirant.rubric.statistics.composite;

/** Why there is no quantity. */
public enum CompositeFault {
    TOO_FEW("fewer than two candidates have a rating on every criterion of the plan"),
    ALL_ALIKE("all candidates have the same composite"),
    ONE_CRITERION("it needs two criteria or more"),
    TASK_OF_ONE_CRITERION("a task has one criterion only, which says nothing of its consistency"),
    TASK_NEVER_READ_TWICE("there is a task that nobody's two assessors both read in full"),
    NOT_RELIABLE("the reliability is not between 0 and 1"),
    NO_CUT("the plan has no cut"),
    NOT_LONG_ENOUGH("scores are worth fewer than two binary items"),
    NOBODY_NEAR("nobody's composite is within a standard error of the cut");

    private final String reason;

    CompositeFault(String reason) {
        this.reason = reason;
    }

    /** Half a sentence for people. */
    public String reason() {
        return reason;
    }
}
