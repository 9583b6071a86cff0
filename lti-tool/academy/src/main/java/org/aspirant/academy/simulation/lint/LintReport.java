package org.aspirant.academy.simulation.lint;

import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.simulation.lint.walk.Coverage;

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
}
