package org.aspirant.academy.simulation.scenario;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A character.
 *
 * @param brief what the candidate can see
 * @param motives what only the instructor reads
 * @param influence 1 (little) to 5
 * @param groups for the report on who appears in which role
 */
public record Person(
        String id,
        String name,
        String role,
        String brief,
        Motives motives,
        int influence,
        Stance stance,
        List<String> groups) {

    public Person {
        groups = List.copyOf(groups);
    }

    /** The first letters of the first two words of the name. */
    public String initials() {
        return Stream.of(name.split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /**
     * Why somebody acts so.
     *
     * @param right the moment in which this person is right
     */
    public record Motives(String want, String fear, String history, String right) {}

    /** Where somebody stands at the beginning. */
    public enum Stance {
        SUPPORTS,
        UNDECIDED,
        DOUBTS,
        OPPOSES
    }
}
