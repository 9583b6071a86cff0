package org.aspirant.academy.simulation.lint;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Collects what the rules find in one scenario. */
final class Findings {

    private final CompiledScenario compiled;
    private final List<ContentProblem> problems = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    Findings(CompiledScenario compiled) {
        this.compiled = compiled;
    }

    Scenario scenario() {
        return compiled.scenario();
    }

    /**
     * Adds a problem.
     *
     * @param id of the part that is wrong, or a key of the document's head
     */
    void add(String id, String rule, String wrong, String right) {
        problems.add(compiled.sources().of(id).problem(rule, wrong, right));
    }

    List<ContentProblem> problems() {
        return problems.stream().distinct().sorted(ContentProblem.BY_PLACE).toList();
    }
}
