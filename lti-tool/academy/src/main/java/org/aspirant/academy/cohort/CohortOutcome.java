package org.aspirant.academy.cohort;

/** What became of asking how others decided. */
public sealed interface CohortOutcome {

    /** It is told, as far as it may be. */
    record Compared(Comparison comparison) implements CohortOutcome {}

    /**
     * Nobody is told anything yet.
     *
     * @param minN how many people have to hand in before anything is told
     */
    record TooFew(int minN) implements CohortOutcome {}

    /** Nothing is told to this person. */
    record NotAllowed(CohortFault fault) implements CohortOutcome {}
}
