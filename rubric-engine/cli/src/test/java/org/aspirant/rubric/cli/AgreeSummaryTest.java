package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@code rubric agree --summary} adds, on data whose values have been published. */
class AgreeSummaryTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level\n";

    /** J. L. Fleiss (1971), table 1: how many of six psychiatrists gave each of five diagnoses. */
    private static String thirtyPatients() {
        String rows =
                """
                00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
                10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
                00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
                """;
        var csv = new StringBuilder(HEADER);
        int patient = 0;
        for (String row : rows.strip().split("\\s+", -1)) {
            int reader = 0;
            for (int level = 0; level < 5; level++) {
                for (int times = row.charAt(level) - '0'; times > 0; times--) {
                    csv.append("p%d,t,a,r%d,%d\n".formatted(patient, reader++, level + 1));
                }
            }
            patient++;
        }
        return csv.toString();
    }

    private static Ran run(String in, Object... args) {
        return Ran.rubric(in, args);
    }

    /** Fleiss (1971), tables 1 and 2; standard error and z after Fleiss, Nee and Landis (1979). */
    @Test
    void fleissAgainstChanceIsAsPublished() throws IOException {
        var ran = run(thirtyPatients(), "agree", "--ratings", "-", "--summary", "--format", "json");

        assertThat(ran.err()).isEmpty();
        var fleiss = new ObjectMapper().readTree(ran.out()).at("/criteria/0/summary/fleiss");
        assertThat(fleiss.at("/observed").asDouble()).isCloseTo(.5556, within(5e-5));
        assertThat(fleiss.at("/chance").asDouble()).isCloseTo(.2199, within(5e-5));
        assertThat(fleiss.at("/standardError").asDouble()).isCloseTo(.02437, within(5e-6));
        assertThat(fleiss.at("/z").asDouble()).isCloseTo(17.65, within(5e-3));
        double[] published = {.245, .245, .520, .471, .566};
        for (int level = 0; level < published.length; level++) {
            assertThat(fleiss.at("/levels/" + level + "/level").asDouble()).isEqualTo(level + 1.0);
            assertThat(fleiss.at("/levels/" + level + "/kappa").asDouble())
                    .isCloseTo(published[level], within(5e-4));
        }
    }

    /**
     * By hand: of the pairs 1 2, 3 3 and 2 4 two readings correlate 1/11, two together have 1/6,
     * and .8 takes .8 · 10/11 ∕ (1/11 · .2) = 40 of them.
     */
    @Test
    void textSaysHowManyReadingsItTakes() {
        String rows = "x,t,a,r,1\nx,t,a,s,2\ny,t,a,r,3\ny,t,a,s,3\nz,t,a,r,2\nz,t,a,s,4\n";

        assertThat(run(HEADER + rows, "agree", "--ratings", "-", "--summary").out())
                .contains("Of all levels: observed 0.3333, expected by chance 0.2778,")
                .containsPattern("Reliability of two readings +0.1667\n")
                .containsPattern("Readings for a reliability of 0.80 +40.0\n");
        assertThat(run(HEADER + rows, "agree", "--ratings", "-").out())
                .doesNotContain("expected by chance");
    }

    @Test
    void whatThereIsTooLittleForIsNull() {
        var ran =
                run(
                        HEADER + "x,t,a,r,1\nx,t,a,s,1\ny,t,a,r,1\n",
                        "agree",
                        "--ratings",
                        "-",
                        "--summary",
                        "--format",
                        "json");

        assertThat(ran.out())
                .contains(
                        "\"summary\":{\"fleiss\":null,\"readings\":{\"neededForFourFifths\":null,"
                                + "\"reliabilityOfTwo\":null,\"units\":1}}");
    }
}
