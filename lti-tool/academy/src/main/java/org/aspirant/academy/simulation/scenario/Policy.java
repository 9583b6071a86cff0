package org.aspirant.academy.simulation.scenario;

/**
 * How often a simulation may be played and what is shown after it.
 *
 * @param attempts {@link #UNLIMITED} or at least 1
 */
public record Policy(int attempts, Counts counts, Undo undo, RevealPaths revealPaths) {

    public static final int UNLIMITED = Integer.MAX_VALUE;

    public boolean limitsAttempts() {
        return attempts != UNLIMITED;
    }

    /** Which attempt assessors read. */
    public enum Counts {
        SUBMITTED,
        FIRST,
        LAST
    }

    /** How far back a candidate may go while a run lasts. */
    public enum Undo {
        NONE,
        /** To where the last step was made; not twice running. */
        STEP,
        /** To the last scene that the author marked. */
        CHECKPOINT
    }

    /** When the path map shows what was offered and not taken. */
    public enum RevealPaths {
        NEVER,
        AFTER_SUBMISSION,
        AFTER_LAST_ATTEMPT,
        ALWAYS
    }
}
