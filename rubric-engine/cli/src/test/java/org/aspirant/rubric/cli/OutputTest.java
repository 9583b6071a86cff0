package org.aspirant.rubric.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents go: what is there is replaced whole, and only if it is a file. */
class OutputTest {

    private Path folder;
    private Path plan;
    private Path ratings;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        plan = Files.writeString(folder.resolve("plan.yaml"), ThreeReaders.PLAN);
        ratings = Files.writeString(folder.resolve("ratings.csv"), ThreeReaders.RATINGS);
    }

    private Ran score(Path out) {
        return Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--out", out);
    }

    @Test
    void aFolderIsNotReplacedThoughNothingIsInIt() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));

        var ran = score(out);

        assertThat(ran.err())
                .isEqualTo(out + ": it cannot be written; name a file; this is a folder\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(score(link)).isEqualTo(new Ran(0, "", ""));

        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("Candidate");
    }

    @Test
    void aPipeIsWrittenToAndStaysAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        assertThat(score(pipe)).isEqualTo(new Ran(0, "", ""));

        assertThat(new String(reader.getInputStream().readAllBytes(), UTF_8))
                .startsWith("Candidate");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void standardOutputThatTakesNoMoreIsNotDone() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        var err = new ByteArrayOutputStream();

        int code =
                Main.run(
                        new String[] {
                            "score", "--plan", plan.toString(), "--ratings", ratings.toString()
                        },
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(full, true, UTF_8),
                        new PrintStream(err, true, UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("standard output: it cannot be written; ");
    }
}
