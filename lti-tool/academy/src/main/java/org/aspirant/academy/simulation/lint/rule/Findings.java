package org.aspirant.academy.simulation.lint.rule;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.scenario.Scenario;

/** Collects what the rules find in one scenario. */
public final class Findings {

    private final CompiledScenario compiled;
    private final List<ContentProblem> problems;

    public Findings(CompiledScenario compiled) {
        this(compiled, new ArrayList<>());
    }

    private Findings(CompiledScenario compiled, List<ContentProblem> problems) {
        this.compiled = compiled;
        this.problems = problems;
    }

    /** Collects for a translation of this scenario as well. */
    public Findings of(CompiledScenario translation) {
        return new Findings(translation, problems);
    }

    /** The scenario that is looked at. */
    public Scenario scenario() {
        return compiled.scenario();
    }

    /**
     * Adds a problem.
     *
     * @param id of the part that is wrong, or a key of the document's head
     */
    public void add(String id, String rule, String wrong, String right) {
        problems.add(compiled.sources().of(id).problem(rule, wrong, right));
    }

    /** A share, for a message. */
    static String percent(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    /** Everything found, each once, in the order of the files. */
    public List<ContentProblem> problems() {
        return problems.stream().distinct().sorted(ContentProblem.BY_PLACE).toList();
    }
}
