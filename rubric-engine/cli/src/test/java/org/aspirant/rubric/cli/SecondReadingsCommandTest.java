package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rubric second-readings}. */
class SecondReadingsCommandTest {

    private static final String PLAN =
            """
            id: p
            title: One task
            framework: f
            scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
            tasks: [{id: t, criteria: [{id: a, competency: c}]}]
            cuts: [{id: pass, atLeast: 2}]
            """;

    private static final String TWICE =
            """
            candidate,task,criterion,assessor,level
            ana,t,a,r1,2
            ana,t,a,r2,1
            ben,t,a,r1,3
            ben,t,a,r2,3
            """;

    private final CommandRun command;

    SecondReadingsCommandTest(@TempDir Path folder) {
        this.command = new CommandRun(folder);
    }

    private CommandRun.Result run(String plan, String ratings, String widths) {
        return command.run(
                "second-readings",
                "--plan",
                command.file("plan.yaml", plan),
                "--ratings",
                command.file("ratings.csv", ratings),
                "--within",
                widths,
                "--format",
                "csv");
    }

    /** Ana fails by both; a first reading of 2 passes her: half a flip, within 0 of the cut. */
    @Test
    void setsReadingsAgainstFlips() {
        var result = run(PLAN, TWICE, "0");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("policies,none,remaining,0.5,", "policies,within 0,avoided,0.5,")
                .contains("policies,within 0,share,0.25,", "policies,within 0,atRandom,0.125,")
                .contains("policies,all,secondReadings,2.0,");
    }

    @Test
    void refusesWhatHasNoCutOrWasReadOnce() {
        var uncut = run(PLAN.replace("cuts: [{id: pass, atLeast: 2}]\n", ""), TWICE, "0");
        var once = run(PLAN, TWICE.replaceAll("(?m)^.*r2.*\\n", ""), "0");

        assertThat(uncut.code()).isEqualTo(1);
        assertThat(uncut.err())
                .isEqualTo("plan.yaml: it has no cut; give the plan a cut to decide by\n");
        assertThat(once.code()).isEqualTo(1);
        assertThat(once.err())
                .startsWith("ratings.csv: no candidate has all tasks read by two assessors");
        assertThat(run(PLAN, TWICE, "near").code()).isEqualTo(2);
        assertThat(run(PLAN, TWICE, "-1").err()).startsWith("--within: it is -1; give 0 or more.");
    }
}
