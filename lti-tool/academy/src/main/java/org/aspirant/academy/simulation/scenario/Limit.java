package org.aspirant.academy.simulation.scenario;

import java.time.Duration;

/**
 * A time within which to decide, on the candidate's own clock, and what happens when it runs out.
 *
 * @param time as the author means it, 20 seconds to 30 minutes; candidates can have more or none
 * @param untimed what stands for the pressure where the limit is off, told to the candidate
 * @param silence what it means not to answer: taken when the time runs out, and an option like any
 *     other where the limit is off. It has no condition and asks for no reason
 */
public record Limit(Duration time, String untimed, Choice silence) {

    /** The shortest limit, in seconds: the warning comes so long before the end. */
    public static final int SHORTEST = 20;

    /** The longest limit, in seconds. */
    public static final int LONGEST = 1800;

    public Limit {
        if (time.toSeconds() < SHORTEST || time.toSeconds() > LONGEST) {
            throw new IllegalArgumentException("a limit of " + time);
        }
    }
}
