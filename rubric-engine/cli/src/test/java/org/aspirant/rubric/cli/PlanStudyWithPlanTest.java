package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code rubric plan-study --plan}. By hand, from the ratings of {@link PlanStudyCommandTest}: of
 * components 4, 4, 0 and 2 the mean of all cells has variance 4/2 + 4/2 + 2/8 = 4¼, and its square
 * distance from the cut is 4½² − 4¼ = 16, so Φ(λ) is (4 + 16) / (4 + 16 + 2½). Composites are 4 and
 * 7, of halves of 3 5 and 5 9: alpha is 2 (1 − 2½ / 4½). One reading has variance 2 in each task
 * and counts half.
 */
class PlanStudyWithPlanTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

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

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: a, value: 1}, {id: b, value: 2}, {id: d, value: 4}, {id: f, value: 6}, {id: h, value: 8}, {id: j, value: 10}]
            tasks: [{id: one, criteria: [{id: a, competency: c}]}, {id: two, criteria: [{id: a, competency: c}]}]
            combine: mean
            cuts: [{id: met, atLeast: 1}]
            """;

    private static String run(Path folder, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Path plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        int code =
                Main.run(
                        new String[] {
                            "plan-study",
                            "--ratings",
                            "-",
                            "--design",
                            "assessor:(candidate x task)",
                            "--plan",
                            plan.toString(),
                            "--format",
                            format
                        },
                        new ByteArrayInputStream(RATINGS.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void jsonSaysHowDependableTheCutAndTheCompositeAre(@TempDir Path folder) throws IOException {
        var document = new ObjectMapper().readTree(run(folder, "json"));

        assertThat(document.at("/observed/dependabilityAtCut").asDouble())
                .isCloseTo(20 / 22.5, EXACTLY);
        assertThat(document.at("/composite/alpha").asDouble()).isCloseTo(8 / 9.0, EXACTLY);
        assertThat(document.at("/composite/stratifiedAlpha").isNull()).isTrue();
        assertThat(document.at("/composite/reasons/stratifiedAlpha").asText())
                .isEqualTo("a task has one criterion only, which says nothing of its consistency");
        assertThat(document.at("/composite/errorOfMeasurement").asDouble())
                .isCloseTo(Math.sqrt(.5), EXACTLY);
        assertThat(document.at("/composite/errorOfScoring/single").asDouble())
                .isCloseTo(1, EXACTLY);
        assertThat(document.at("/composite/errorOfScoring/asRead").asDouble())
                .isCloseTo(Math.sqrt(.5), EXACTLY);
        assertThat(document.at("/composite/cut/at").asDouble()).isEqualTo(1);
        assertThat(document.at("/composite/candidates/1/composite").asDouble()).isEqualTo(7);
        assertThat(document.at("/composite/candidates/1/flip").asDouble()).isBetween(0.0, 1e-5);
    }

    @Test
    void textSaysItInWords(@TempDir Path folder) throws IOException {
        assertThat(run(folder, "text"))
                .contains("sem  at cut\n")
                .contains("1.5811  0.8889\n")
                .contains("Composite of 2 candidates, 0 left out: mean 5.5000, SD 2.1213\n")
                .contains("alpha: 0.8889\n")
                .contains("stratified alpha: none, because a task has one criterion only")
                .contains("standard error of scoring: 0.7071 as read, 1.0000 read once, 0.7071")
                .contains("at the cut of 1.0000:\n");
    }

    @Test
    void aPageHasTheCompositeAndDecisionsAtTheCut(@TempDir Path folder) throws IOException {
        assertThat(run(folder, "html"))
                .contains("Dependability at the cut", "0.8889")
                .contains("Standard error of scoring, read once")
                .contains("How consistent and how accurate decisions at 1.00 are")
                .contains("Candidates nearest to the cut");
    }

    @Test
    void csvHasItInTheLastColumn(@TempDir Path folder) throws IOException {
        assertThat(run(folder, "csv").lines().filter(line -> line.startsWith("observed")))
                .singleElement()
                .asString()
                .contains(",0.888");
    }
}
