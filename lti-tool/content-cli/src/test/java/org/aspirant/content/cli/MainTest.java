package org.aspirant.content.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command on the example of the authoring guide. */
class MainTest {

    private static final Path EXAMPLE = Path.of("../academy/src/test/resources/example");
    private static final String SIM = "the-late-bus";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String input, String... args) {
        return Main.run(
                new BufferedReader(new StringReader(input)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                args);
    }

    @Test
    void checkSaysThatASoundFolderHasNoMistakes() {
        assertThat(run("", "check", "--sound", EXAMPLE.toString())).isZero();
        assertThat(out.toString())
                .contains("all of them walked", "The example pack: 1 simulation(s), no mistake(s)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void checkNamesFileAndLineOfAMistake(@TempDir Path folder) throws IOException {
        copy(folder);
        var sim = folder.resolve("sims/the-late-bus/sim.yaml");
        Files.writeString(sim, Files.readString(sim).replace("start: gate", "start: gait"));

        assertThat(run("", "check", folder.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("sim.yaml:", ": there is no 'gait'; name a node: did you mean 'gate'?");
    }

    @Test
    void aWrongUseOfTheCommandIsTwo() {
        assertThat(run("", "check")).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "dance")).isEqualTo(2);
    }

    @Test
    void aSimulationThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThat(run("", "print", EXAMPLE.toString(), "the-early-bus")).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo("there is no simulation 'the-early-bus'; name one of the-late-bus");
    }

    @Test
    void playShowsScenesTracesVariablesAndQuotesWhatWasTyped() {
        var typed = "o1\n2\n\n1 2\n\nThe bell and the law stay\n1\n\n";

        assertThat(run(typed, "play", EXAMPLE.toString(), SIM)).isZero();
        assertThat(out.toString())
                .contains(
                        "--- Forty at the gate  [gate, W1 Mon 07:50]",
                        "bus  40  310",
                        "~ gate.hold: trust 50 → 45",
                        "Odile Farrant and Bram Tesch put one page",
                        "The bell and the law stay",
                        "=== A rule with two signatures");
    }

    @Test
    void playTakesAStepBackWhereThePolicyAllowsIt(@TempDir Path folder) throws IOException {
        copy(folder);
        var sim = folder.resolve("sims/the-late-bus/sim.yaml");
        Files.writeString(sim, Files.readString(sim).replace("undo: none", "undo: step"));

        assertThat(run("2\n\nu\nq\n", "play", folder.toString(), SIM)).isZero();
        assertThat(out.toString())
                .containsSubsequence(
                        "[gate, W1 Mon 07:50]",
                        "[team, W1 Tue 15:10]",
                        "u) take back, to: Forty at the gate",
                        "[gate, W1 Mon 07:50]");
    }

    @Test
    void playSaysThatThePolicyTakesNothingBack() {
        assertThat(run("2\n\nu\nq\n", "play", EXAMPLE.toString(), SIM)).isZero();
        assertThat(out.toString())
                .contains("In this simulation nothing is taken back.")
                .doesNotContain("u) take back");
    }

    @Test
    void playBeginsInAnyNodeWithAnyState() {
        assertThat(
                        run(
                                "q\n",
                                "play",
                                EXAMPLE.toString(),
                                SIM,
                                "--at",
                                "answer",
                                "--set",
                                "trust=20",
                                "--set",
                                "promised=true",
                                "--fact",
                                "cast.bram"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "--- The group reports  [answer, W1 Fri 14:30]",
                        "Bram Tesch put one page",
                        "I signed it",
                        "Staff trust               20 +0",
                        "The riders were told that they would hear today.");
    }

    @Test
    void playRefusesANodeOrAValueThatIsNotThere() {
        assertThat(run("", "play", EXAMPLE.toString(), SIM, "--at", "attic")).isEqualTo(1);
        assertThat(run("", "play", EXAMPLE.toString(), SIM, "--set", "calm=3")).isEqualTo(1);
        assertThat(err.toString()).contains("no node attic", "no variable calm");
    }

    /** The sheet can be skipped; the last decision is timed and, in a terminal, by word only. */
    @Test
    void playAsksBeforeASceneThatCanBeSkippedOrIsTimed(@TempDir Path folder) throws IOException {
        copy(folder);
        guard(folder.resolve("sims/the-late-bus/sim.yaml"));

        assertThat(run("2\n\n1 2\ns\n9\n2\nn\n", "play", folder.toString(), SIM)).isZero();
        assertThat(out.toString())
                .contains(
                        "--- before: What they may decide  [terms, W1 Tue 15:10]",
                        "Somebody was hurt at the stop.\n  s) skip",
                        "--- before: The group reports",
                        "  2) within 135 seconds",
                        "  5) no limit: Odile waits by the door.",
                        "(What they may decide) They agreed on the bell.",
                        "  n) the time runs out: Say nothing, and let the group go home.",
                        "=== A rule that nobody quotes");
        assertThat(run("", "print", folder.toString(), SIM)).isZero();
        assertThat(out.toString())
                .contains(
                        "Before: Somebody was hurt at the stop.",
                        "Skipped: They agreed on the bell. → to answer",
                        "Within 90 seconds, or without a limit: Odile waits by the door.",
                        "- answer.silence (silence): Say nothing");
    }

    private static void guard(Path sim) throws IOException {
        var advisory =
                """
                advisory:
                  about: Somebody was hurt at the stop.
                  instead: They agreed on the bell.
                  to: answer
                """
                        .indent(4);
        var limit =
                """
                limit:
                  seconds: 90
                  untimed: Odile waits by the door.
                  silence:
                    id: answer.silence
                    short: No answer
                    text: Say nothing, and let the group go home.
                    did: You said nothing.
                    to: contested
                """
                        .indent(4);
        var text = "    text: They ask what they are free";
        var ask = "    ask: What do you do with the report?";
        Files.writeString(
                sim,
                Files.readString(sim).replace(text, advisory + text).replace(ask, limit + ask));
    }

    @Test
    void botsReportEndingsAndOptions() {
        assertThat(run("", "bots", EXAMPLE.toString(), SIM)).isZero();
        assertThat(out.toString())
                .contains("4000 random plays", "Endings", "shared", "  gate.hold", "grandmother");
    }

    @Test
    void printGivesTheWholeScript() {
        assertThat(run("", "print", EXAMPLE.toString(), SIM)).isZero();
        assertThat(out.toString())
                .startsWith("# The late bus")
                .contains(
                        "- fears: Losing the route for speaking up.",
                        "- gate.file: Let the slips stand today",
                        "[trust +4, record -6, grandmother in 1440 minutes] → to team",
                        "→ to shared if bram was picked, else to contested",
                        "## Ending: A rule that nobody quotes (contested)");
    }

    @Test
    void releaseRefusesAFolderThatIsNotFitForTheCatalogue(@TempDir Path folder) throws IOException {
        copy(folder);

        assertThat(run("", "release", folder.toString())).isEqualTo(1);
        assertThat(folder.resolve("released.json")).doesNotExist();
    }

    private static void copy(Path to) throws IOException {
        try (var paths = Files.walk(EXAMPLE)) {
            for (Path path : paths.toList()) {
                var target = to.resolve(EXAMPLE.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
