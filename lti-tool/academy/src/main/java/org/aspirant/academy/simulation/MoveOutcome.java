package org.aspirant.academy.simulation;

/** What became of a move. */
public sealed interface MoveOutcome {

    /** The move fits; this is the run after it. */
    record Moved(RunState state) implements MoveOutcome {}

    /**
     * The move does not fit and nothing changed.
     *
     * @param detail for the log: names ids, never text that somebody wrote
     */
    record Refused(MoveFault fault, String detail) implements MoveOutcome {}
}
