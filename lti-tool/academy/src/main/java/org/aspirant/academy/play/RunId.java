package org.aspirant.academy.play;

import org.aspirant.academy.Opaque;

/**
 * One attempt at a simulation.
 *
 * @param value opaque: 1 to 255 visible characters, compared as they are
 */
public record RunId(String value) {

    public RunId {
        Opaque.check("RunId", value);
    }

    /** A new id that nobody can guess. */
    public static RunId fresh() {
        return new RunId(Opaque.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
