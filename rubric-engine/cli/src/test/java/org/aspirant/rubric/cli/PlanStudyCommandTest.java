package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code rubric plan-study}. By hand: the means of two candidates in two tasks are 3 5 and 5 9,
 * each read by two assessors who are 1 below and 1 above. Mean squares are 18 for candidates, 18
 * for tasks, 2 for both and 2 within, so the components are 4, 4, 0 and 2.
 */
class PlanStudyCommandTest {

    private static final String OPERATIONAL = "assessor:(candidate x task)";
    private static final String RATINGS =
            """
            candidate,task,criterion,assessor,level
            ana,one,a,r1,2
            ana,one,a,r2,4
            ana,two,a,r3,4
            ana,two,a,r4,6
            ben,one,a,r5,4
            ben,one,a,r6,6
            ben,two,a,r1,8
            ben,two,a,r6,10
            """;
    private static final Offset<Double> EXACTLY = within(1e-12);

    private Path ratings;

    @BeforeEach
    void files(@TempDir Path folder) throws IOException {
        ratings = Files.writeString(folder.resolve("ratings.csv"), RATINGS);
    }

    private static Ran run(String in, Object... args) {
        return Ran.command(in, "plan-study", args);
    }

    @Test
    void textHasTheComponentsAndAGridOfStudies() {
        var result =
                run(
                        "",
                        "--ratings",
                        ratings,
                        "--design",
                        OPERATIONAL,
                        "--tasks",
                        "1,4",
                        "--assessors",
                        "1,2");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo(
                        """
                        component           variance   share
                        candidate             4.0000   40.0%
                        task                  4.0000   40.0%
                        candidate x task      0.0000    0.0%
                        residual              2.0000   20.0%

                                   tasks  assessors  generalizability  dependability       sem
                        observed       2          2            0.8889         0.6154    1.5811
                        study          1          1            0.6667         0.4000    2.4495
                        study          1          2            0.8000         0.4444    2.2361
                        study          4          1            0.8889         0.7273    1.2247
                        study          4          2            0.9412         0.7619    1.1180
                        """);
        assertThat(result.code()).isZero();
    }

    /**
     * By hand: Φ of t tasks and a assessors is 4 / (4 + 4/t + 2/ta): .7 takes 4/t + 2/ta to be at
     * most 12/7, so of one assessor 3.5 tasks and of two 2 11/12; .99 would take 99 of 4/t alone.
     */
    @Test
    void theFewestTasksThatAreEnough() {
        assertThat(enough("0.70", "text"))
                .contains(
                        """
                        enough         4          1            0.8889         0.7273    1.2247
                        enough         3          2            0.9231         0.7059    1.2910
                        """);
        assertThat(enough("0.995", "text"))
                .contains("enough      none          1                     under 0.9950\n");
        assertThat(enough("0.70", "json"))
                .contains("\"enough\":[{\"assessors\":1,\"dependability\":0.7272727272727273,");
        assertThat(enough("0.995", "json")).contains("\"enough\":[{\"assessors\":1},");
        assertThat(enough("0.70", "csv")).contains("\nenough,,,3.0,2.0,0.923");
        assertThat(enough("0.70", "html"))
                .contains("The fewest tasks with a dependability of 0.70");
    }

    private String enough(String wanted, String format) {
        var result =
                run(
                        "",
                        "--ratings",
                        ratings,
                        "--design",
                        OPERATIONAL,
                        "--assessors",
                        "1,2",
                        "--dependability",
                        wanted,
                        "--format",
                        format);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }

    @Test
    void jsonHasTheKeysOfTheContract() throws IOException {
        var result =
                run(
                        "",
                        "--ratings",
                        ratings,
                        "--design",
                        OPERATIONAL,
                        "--assessors",
                        "1",
                        "--format",
                        "json");

        JsonNode document = new ObjectMapper().readTree(result.out());
        assertThat(document.fieldNames())
                .toIterable()
                .containsExactly("components", "observed", "studies");
        assertThat(document.at("/components").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("candidate", "task", "candidate x task", "residual");
        assertThat(document.at("/components/candidate").asDouble()).isCloseTo(4, EXACTLY);
        assertThat(document.at("/components/residual").asDouble()).isCloseTo(2, EXACTLY);
        assertThat(document.at("/observed").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "tasks", "assessors", "generalizability", "dependability", "sem");
        assertThat(document.at("/observed/sem").asDouble()).isCloseTo(Math.sqrt(2.5), EXACTLY);
        assertThat(document.at("/studies")).hasSize(1);
        assertThat(document.at("/studies/0/tasks").asDouble()).isCloseTo(2, EXACTLY);
        assertThat(document.at("/studies/0/dependability").asDouble()).isCloseTo(4 / 7.0, EXACTLY);
    }

    @Test
    void csvIsFlat() {
        var result = run(RATINGS, "--ratings", "-", "--design", OPERATIONAL, "--format", "csv");

        assertThat(
                        result.out()
                                .lines()
                                .map(line -> line.replaceAll("([0-9]\\.[0-9]{3})[0-9]+", "$1")))
                .hasSize(6)
                .startsWith(
                        "row,component,variance,tasks,assessors,generalizability,dependability,sem,"
                                + "dependabilityAtCut")
                .endsWith(
                        "component,candidate x task,0.0,,,,,,",
                        "component,residual,2.0,,,,,,",
                        "observed,,,2.0,2.0,0.888,0.615,1.581,");
    }

    @Test
    void aDesignWithoutAssessorsHasNoneToReport() throws IOException {
        var result =
                run(
                        "",
                        "--ratings",
                        ratings,
                        "--design",
                        "candidate x task",
                        "--tasks",
                        "3",
                        "--format",
                        "json");

        JsonNode document = new ObjectMapper().readTree(result.out());
        assertThat(document.at("/observed/assessors").isNull()).isTrue();
        assertThat(document.at("/studies/0/assessors").isNull()).isTrue();
        // mean squares of the four means: 9, 9 and 1
        assertThat(document.at("/components/candidate").asDouble()).isCloseTo(4, EXACTLY);
        assertThat(document.at("/components/residual").asDouble()).isCloseTo(1, EXACTLY);
    }

    @Test
    void equalRatingsHaveNullForCoefficients() throws IOException {
        var equal = RATINGS.replaceAll(",[0-9]+\n", ",3\n");

        var result = run(equal, "--ratings", "-", "--design", OPERATIONAL, "--format", "json");

        JsonNode document = new ObjectMapper().readTree(result.out());
        assertThat(document.at("/observed/generalizability").isNull()).isTrue();
        assertThat(document.at("/observed/dependability").isNull()).isTrue();
        assertThat(document.at("/observed/sem").asDouble(-1)).isZero();
    }

    @Test
    void levelsGoByTheirIdsWithThePlan(@TempDir Path folder) throws IOException {
        var plan =
                Files.writeString(
                        folder.resolve("plan.yaml"),
                        """
                        id: p
                        title: A plan
                        framework: f
                        scale: [{id: low, value: 1}, {id: high, value: 3}]
                        combine: sum
                        tasks: [{id: t, criteria: [{id: a, competency: c}]}, {id: u, criteria: [{id: a, competency: c}]}]
                        """);
        var csv =
                """
                candidate,task,criterion,assessor,level
                ana,t,a,r,low
                ana,u,a,r,low
                ben,t,a,r,high
                ben,u,a,r,high
                """;

        var result =
                run(
                        csv,
                        "--ratings",
                        "-",
                        "--plan",
                        plan,
                        "--design",
                        "candidate x task",
                        "--format",
                        "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("component,candidate,2.0,").contains("residual,0.0,");
    }
}
