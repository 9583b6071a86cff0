package org.aspirant.academy.simulation.lint;

import java.util.List;
import java.util.Map;
import org.aspirant.academy.content.ContentProblem;

/**
 * What linting found.
 *
 * @param problems each fails the build
 * @param notes what an author should know, such as that the state space was sampled
 * @param coverage how often random plays came by each place, option and ending
 */
public record LintReport(List<ContentProblem> problems, List<String> notes, Coverage coverage) {

    public LintReport {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

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
}
