package org.aspirant.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.simulation.lint.Lint;
import org.aspirant.academy.simulation.lint.Released;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Holds the whole folder to the rules of docs/authoring.md. */
class ContentCheckTest {

    private static final ContentSource FOLDER =
            ContentSource.directory(Path.of("").toAbsolutePath());

    @Test
    void everySimulationHoldsTogetherAndIsFitForTheCatalogue() {
        var released = FOLDER.text(Released.FILE).map(Released::read).orElseGet(Released::nothing);
        var sims = compile(FOLDER).sims().values();

        assertThat(sims).isNotEmpty();
        refuse(
                sims.stream()
                        .map(sim -> Lint.check(sim, LintScope.CATALOGUE, released))
                        .flatMap(report -> report.problems().stream())
                        .toList());
    }

    @Test
    void theJarHoldsTheSamePack() {
        var jar = ContentSource.classpath(getClass().getClassLoader(), "academy/");

        assertThat(compile(jar).scenarios().stream().map(Scenario::ref))
                .containsExactlyElementsOf(
                        compile(FOLDER).scenarios().stream().map(Scenario::ref).toList());
    }

    private static ContentPack compile(ContentSource source) {
        var outcome = ContentPack.compile(source);
        if (outcome instanceof PackOutcome.Refused refused) {
            refuse(refused.problems());
        }
        return ((PackOutcome.Compiled) outcome).pack();
    }

    private static void refuse(List<ContentProblem> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    problems.stream()
                            .map(ContentProblem::toString)
                            .collect(Collectors.joining("\n", "The content has mistakes:\n", "")));
        }
    }
}
