package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rubric plan-study} does not take. */
class PlanStudyRefusalsTest {

    private static final String OPERATIONAL = "assessor:(candidate x task)";

    private static Ran run(String in, Object... args) {
        return Ran.command(in, "plan-study", args);
    }

    @Test
    void oneReadingOfEverythingIsRefusedWithWhatIsLacking() {
        var single =
                """
                candidate,task,criterion,assessor,level
                ana,one,a,r1,2
                ana,two,a,r1,4
                ben,one,a,r1,1
                ben,two,a,r1,4
                """;

        var result = run(single, "--ratings", "-", "--design", OPERATIONAL);

        assertThat(result)
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "-: it cannot tell these sources of variance apart: candidate x"
                                        + " task, residual; give at least two candidates and two"
                                        + " tasks, and work that several assessors read, or study"
                                        + " another design\n"));
    }

    @Test
    void aFileWithoutLevelsIsRefused() {
        var result =
                run(
                        "candidate,task,criterion,assessor,level\n",
                        "--ratings",
                        "-",
                        "--design",
                        "task:candidate");

        assertThat(result)
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "-: there is no rating with a level in it; give at least two"
                                        + " candidates, and candidates who did several tasks, or"
                                        + " study another design\n"));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var result = run("", "--ratings", "nowhere.csv", "--design", OPERATIONAL);

        assertThat(result)
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "nowhere.csv: it cannot be read; name a file that is there\n"));
    }

    @Test
    void anUnknownDesignIsAUsageError() {
        var result = run("", "--ratings", "-", "--design", "task x candidate");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("no design is called \"task x candidate\"; there are candidate x task");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.5", "80"})
    void aDependabilityThatThereIsNotIsAUsageError(String wanted) {
        var result = run("", "--ratings", "-", "--design", OPERATIONAL, "--dependability", wanted);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--dependability is over 0 and under 1, such as 0.80.");
    }

    @Test
    void noTasksAreAUsageError() {
        var result = run("", "--ratings", "-", "--design", OPERATIONAL, "--tasks", "1,0");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--tasks and --assessors are numbers from 1.");
    }

    @Test
    void assessorsOfADesignWithoutThemAreAUsageError() {
        var result = run("", "--ratings", "-", "--design", "candidate x task", "--assessors", "2");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("The design candidate x task has no assessors: leave --assessors out.");
    }
}
