package org.aspirant.academy.simulation;

/** What became of a log that was played again. */
public sealed interface ReplayOutcome {

    /** Every move fits. */
    record Replayed(RunState state) implements ReplayOutcome {}

    /**
     * The log belongs to another scenario or does not follow its rules.
     *
     * @param index of the first move that does not fit, from 0; -1 if the scenario itself differs
     * @param detail for the log
     */
    record DoesNotFit(int index, MoveFault fault, String detail) implements ReplayOutcome {}
}
