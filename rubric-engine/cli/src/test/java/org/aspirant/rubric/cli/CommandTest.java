package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a script meets it: standard output, standard error and exit codes. */
class CommandTest {

    private Path folder;
    private Path plan;
    private Path ratings;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        plan = Files.writeString(folder.resolve("plan.yaml"), ThreeReaders.PLAN);
        ratings = Files.writeString(folder.resolve("ratings.csv"), ThreeReaders.RATINGS);
    }

    @Test
    void scoresAsText() {
        var result = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo(
                        """
                        Candidate  State                Composite  Passed  Waits for
                        ana        decided                   2.67  yes
                        ben        awaiting                                rating of task t (a)
                        """);
        assertThat(result.code()).isZero();
    }

    @Test
    void scoresAsCsvWithTheExactCompositeBesideTheRounded() {
        var result =
                Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--format", "csv");

        assertThat(result.out().lines().toList())
                .hasSize(3)
                .satisfies(
                        lines -> {
                            assertThat(lines.get(0))
                                    .isEqualTo(
                                            "candidate,status,composite,exact,passed,needs,hash");
                            assertThat(lines.get(1)).startsWith("ana,decided,2.67,8/3,true,,");
                            assertThat(lines.get(2)).startsWith("ben,awaiting,,,,rating t/a,");
                        });
    }

    @Test
    void jsonIsTheDocumentAndNothingElse() {
        var result =
                Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("{\"decisions\":[{\"candidate\":\"ana\",\"composite\":\"8/3\",")
                .endsWith("\"id\":\"p\"}}");
    }

    @Test
    void progressGoesToStandardErrorAndOnlyWhereItIsAskedFor() {
        var plain = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings);
        var told = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--progress");

        assertThat(plain.err()).isEmpty();
        assertThat(told.err()).contains("reading ", "deciding on 2 candidates, 4 ratings");
        assertThat(told.out()).isEqualTo(plain.out());
    }

    @Test
    void ratingsComeFromStandardInput() {
        var file =
                Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--format", "json");

        assertThat(
                        Ran.rubric(
                                ThreeReaders.RATINGS,
                                "score",
                                "--plan",
                                plan,
                                "--ratings",
                                "-",
                                "--format",
                                "json"))
                .isEqualTo(file);
    }

    @Test
    void writesTheSameBytesToAFile() throws IOException {
        var out = folder.resolve("decisions.json");

        var result =
                Ran.rubric(
                        "",
                        "score",
                        "--plan",
                        plan,
                        "--ratings",
                        ratings,
                        "--format",
                        "json",
                        "--out",
                        out);

        assertThat(result).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(out))
                .isEqualTo(
                        Ran.rubric(
                                        "",
                                        "score",
                                        "--plan",
                                        plan,
                                        "--ratings",
                                        ratings,
                                        "--format",
                                        "json")
                                .out());
    }

    @Test
    void nothingIsWrittenWhenTheInputIsRefused() throws IOException {
        var out = Files.writeString(folder.resolve("decisions.json"), "before");
        Files.writeString(ratings, ThreeReaders.RATINGS + "cy,t,b,r,3,\n");

        var result = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings, "--out", out);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        ratings
                                + ":6:6: task \"t\" has no criterion \"b\"; it has a; name one of"
                                + " the task's criteria\n");
        assertThat(Files.readString(out)).isEqualTo("before");
        assertThat(folder.toFile().list())
                .containsOnly("plan.yaml", "ratings.csv", "decisions.json");
    }

    @Test
    void aPlanWithAMistakeIsRefusedByPlace() throws IOException {
        Files.writeString(plan, ThreeReaders.PLAN.replace("atLeast: 2", "atLeast: 4"));

        var result = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        plan
                                + ":7:27: cut \"met\" is 4, and composites go from 1 to 3; give a"
                                + " number in that range\n");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var result = Ran.rubric("", "score", "--plan", folder.resolve("no"), "--ratings", ratings);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).endsWith("no: it cannot be read; name a file that is there\n");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(ratings, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        var result = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).endsWith(":1:1: it is not UTF-8 text; save it as UTF-8\n");
    }

    @Test
    void aFolderThatIsNotThereIsRefusedForOutput() {
        var result =
                Ran.rubric(
                        "",
                        "score",
                        "--plan",
                        plan,
                        "--ratings",
                        ratings,
                        "--out",
                        folder.resolve("no/where"));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("it cannot be written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vwxyz",
                "score",
                "score --plan p.yaml",
                "score --plan p --ratings r --format word",
                "score --plan p --ratings r --colour red",
                "explain --plan p --ratings r --format excel",
                "check",
                "check p --format excel"
            })
    void whatIsNotACommandExitsWithTwo(String args) {
        var result =
                Ran.rubric("", (Object[]) (args.isEmpty() ? new String[0] : args.split(" ", -1)));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Usage: rubric");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "score --help", "explain --help", "check --help"})
    void helpIsNoMistake(String args) {
        var result = Ran.rubric("", (Object[]) args.split(" ", -1));

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("NAME\n  rubric")
                .contains("\nSYNOPSIS\n", "\nDESCRIPTION\n", "\nEXIT STATUS\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "score -V", "report candidate --version"})
    void everyCommandSaysItsVersion(String args) {
        var result = Ran.rubric("", (Object[]) args.split(" ", -1));

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("rubric 0.1.0\n");
    }
}
