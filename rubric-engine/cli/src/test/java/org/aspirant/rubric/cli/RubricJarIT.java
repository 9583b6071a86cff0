package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The command as one file: {@code java -jar rubric.jar}. */
class RubricJarIT {

    private static final Path EXAMPLE =
            Path.of("../engine/src/test/resources/worked-examples/ma-pal");

    @Test
    void scoresFromTheShadedJar() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                "target/rubric.jar",
                                "score",
                                "--plan",
                                EXAMPLE.resolve("plan.yaml").toString(),
                                "--ratings",
                                EXAMPLE.resolve("ratings.csv").toString())
                        .redirectErrorStream(true)
                        .start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out)
                .isEqualTo(
                        """
                        Candidate     State                Composite  Passed  Waits for
                        a-third-over  decided                   2.83  yes
                        exactly       decided                   2.75  yes
                        floor         decided                   3.50  no
                        no-task-four  incomplete
                        thirds        decided                   2.67  no
                        """);
        assertThat(process.exitValue()).isZero();
    }
}
