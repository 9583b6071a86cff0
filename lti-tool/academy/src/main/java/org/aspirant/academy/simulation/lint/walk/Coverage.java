package org.aspirant.academy.simulation.lint.walk;

import java.util.Map;

/**
 * What random plays saw.
 *
 * @param plays how many there were
 * @param places visits of every node and event
 * @param choices how often every choice was taken
 * @param endings how often every ending was reached
 * @param minutes of the longest play
 */
public record Coverage(
        int plays,
        Map<String, Integer> places,
        Map<String, Integer> choices,
        Map<String, Integer> endings,
        int minutes) {

    public Coverage {
        places = Map.copyOf(places);
        choices = Map.copyOf(choices);
        endings = Map.copyOf(endings);
    }
}
