package org.aspirant.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.simulation.lint.Lint;
import org.aspirant.academy.simulation.lint.LintReport;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.aspirant.academy.simulation.scenario.Scenario;

/** The folder as it lies here, compiled and linted once for all tests. */
final class Shipped {

    static final ContentSource FOLDER = ContentSource.directory(Path.of("").toAbsolutePath());
    static final ContentPack PACK = compile(FOLDER);

    private static final Map<String, LintReport> REPORTS = new TreeMap<>();

    private Shipped() {}

    static Scenario simulation(String id) {
        return PACK.scenario(id).orElseThrow();
    }

    /** What the linter says about a simulation of the catalogue. */
    static LintReport report(String id) {
        return REPORTS.computeIfAbsent(
                id,
                key ->
                        Lint.check(
                                Objects.requireNonNull(PACK.sims().get(key)), LintScope.CATALOGUE));
    }

    static ContentPack compile(ContentSource source) {
        var outcome = ContentPack.compile(source);
        if (outcome instanceof PackOutcome.Refused refused) {
            refuse(refused.problems());
        }
        return ((PackOutcome.Compiled) outcome).pack();
    }

    /** Fails with everything that is wrong, a line each. */
    static void refuse(List<ContentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    problems.stream()
                            .map(ContentProblem::toString)
                            .collect(Collectors.joining("\n", "The content has mistakes:\n", "")));
        }
    }
}
