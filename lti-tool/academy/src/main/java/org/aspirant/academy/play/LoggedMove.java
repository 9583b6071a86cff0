package org.aspirant.academy.play;

import java.time.Instant;

/**
 * One move in the log of a run.
 *
 * @param number its place in the log, from 1 without gaps
 * @param move as {@link org.aspirant.academy.simulation.format.MoveJson} writes it: never a word
 *     that a person typed
 */
public record LoggedMove(int number, Instant at, String move) {

    public LoggedMove {
        if (number < 1) {
            throw new IllegalArgumentException("moves count from 1, got " + number);
        }
    }
}
