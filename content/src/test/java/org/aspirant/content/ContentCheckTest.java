package org.aspirant.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.aspirant.academy.content.ContentProblem;
import org.aspirant.academy.content.ContentSource;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.content.pack.PackOutcome;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Holds the whole folder to the rules of docs/authoring.md. */
class ContentCheckTest {

    private static final ContentSource FOLDER =
            ContentSource.directory(Path.of("").toAbsolutePath());

    @Test
    void everythingCompiles() {
        assertThat(compile(FOLDER).sims()).isNotEmpty();
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
            throw new AssertionError(
                    refused.problems().stream()
                            .map(ContentProblem::toString)
                            .collect(Collectors.joining("\n", "The content has mistakes:\n", "")));
        }
        return ((PackOutcome.Compiled) outcome).pack();
    }
}
