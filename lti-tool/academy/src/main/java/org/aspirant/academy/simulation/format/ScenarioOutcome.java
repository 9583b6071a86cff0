package org.aspirant.academy.simulation.format;

import java.util.List;
import org.aspirant.academy.content.ContentProblem;

/** What became of an author's files. */
public sealed interface ScenarioOutcome {

    record Compiled(CompiledScenario compiled) implements ScenarioOutcome {}

    /**
     * They cannot be played.
     *
     * @param problems at least one, in the order of the files
     */
    record Refused(List<ContentProblem> problems) implements ScenarioOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
