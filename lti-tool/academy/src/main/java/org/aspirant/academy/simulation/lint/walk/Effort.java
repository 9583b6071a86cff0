package org.aspirant.academy.simulation.lint.walk;

/**
 * How much is played before anything is said about a scenario.
 *
 * @param states walked one by one; beyond it a scenario is sampled
 * @param plays random plays from the beginning
 * @param statesAPlace states in which the options of a decision are compared
 * @param playsOn random plays on from each of them with each option
 * @param playsATaste plays of somebody who always leads in one way
 */
public record Effort(int states, int plays, int statesAPlace, int playsOn, int playsATaste) {

    /** What a simulation is held to before it is released. */
    public static Effort full() {
        return new Effort(200_000, 4_000, 16, 24, 800);
    }
}
