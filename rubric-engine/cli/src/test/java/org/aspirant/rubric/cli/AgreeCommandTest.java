package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rubric agree} on the data of Krippendorff (2011), section E, and on what is refused. */
class AgreeCommandTest {

    private static final String[] OBSERVERS = {
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 ."
    };

    private Path folder;
    private Path ratings;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        ratings = Files.writeString(folder.resolve("ratings.csv"), ratings());
    }

    private static String ratings() {
        var csv = new StringBuilder("candidate,task,criterion,assessor,level,role\n");
        for (int assessor = 0; assessor < OBSERVERS.length; assessor++) {
            String[] levels = OBSERVERS[assessor].split(" ", -1);
            for (int unit = 0; unit < levels.length; unit++) {
                if (!levels[unit].equals(".")) {
                    csv.append("u").append(unit + 1).append(",t,a,");
                    csv.append((char) ('A' + assessor)).append(',');
                    csv.append(levels[unit]).append(",\n");
                }
            }
        }
        return csv.append("u12,t,b,A,2,\nu1,t,a,A,5,adjudication\n").toString();
    }

    private static Ran run(String in, Object... args) {
        return Ran.command(in, "agree", args);
    }

    /**
     * Values: R package irrCAC on cac.raw4raters (.85874 for AC2, linear) and
     * dkpro-statistics-agreement 2.2.1, cut after as many digits as are sure.
     */
    @Test
    void jsonHasEveryMemberOfTheContract() {
        var result = run("", "--ratings", ratings, "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("{\"criteria\":[{\"adjacent\":0.1363636")
                .contains(
                        "\"assessors\":4,",
                        "\"brennanPrediger\":{\"linear\":0.84848",
                        "\"candidates\":12,",
                        "\"cohenKappa\":[{\"first\":\"A\",\"linear\":",
                        "\"criterion\":\"a\",\"decisionConsistency\":null,\"discrepant\":0.04545",
                        "\"exact\":0.81818",
                        "\"fleissKappa\":0.7611",
                        "\"gwetAc1\":0.77544",
                        "\"gwetAc2\":{\"linear\":0.8587",
                        "\"icc\":{\"ICC(1,1)\":",
                        "\"ICC(2,1)\":null,\"ICC(2,k)\":null,\"ICC(3,1)\":null,\"ICC(3,k)\":null}",
                        "\"/krippendorffAlpha/ordinal\":[",
                        "\"/cohenKappa/0/unweighted\":[",
                        "\"krippendorffAlpha\":{\"interval\":0.84910",
                        "\"nominal\":0.74342",
                        "\"ordinal\":0.8153",
                        "\"ratio\":0.7974",
                        "\"ratings\":41,",
                        "\"/icc/ICC(2,1)\":\"not every assessor has rated every unit\"",
                        "\"/decisionConsistency\":\"it needs a plan: give --plan\"",
                        "\"scottPi\":null},{\"adjacent\":null,");
    }

    @Test
    void textIsATableWithIntervalsOrReasons() {
        var result = run("", "--ratings", ratings, "--criterion", "b");

        assertThat(result.out())
                .contains(
                        "\nCriterion b\n-----------\nCandidates  1\nAssessors   1\nRatings     1\n")
                .containsPattern("\nSame level  +-\\(a\\)\n")
                .contains("\n(a) No figure: no unit has ratings by two assessors.\n")
                .containsPattern("\nScott's pi  +-\\(b\\)\n")
                .contains("\n(b) No figure: it is defined for exactly two assessors.\n");
    }

    /**
     * Alpha is .743, as printed in section E. By hand: A and B differ on one of nine units, and by
     * chance agree on 23 of 81, so kappa is 49/58.
     */
    @Test
    void textHasPairsAndIntervals() {
        var result = run("", "--ratings", ratings, "--criterion", "a");

        assertThat(result.out())
                .containsPattern("\nKrippendorff's alpha, nominal +0\\.743\\d  0\\.\\d{4} to ")
                .containsPattern("\n +Kappa, unweighted +Kappa, linear +Kappa, quadratic\n")
                .containsPattern("\nA +B +9 +0\\.84  ");
    }

    @Test
    void csvHasOneStatisticARow() {
        var lines = run("", "--ratings", ratings, "--format", "csv").out().lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("criterion,statistic,first,second,value,low,high,reason");
        assertThat(lines)
                .contains("a,candidates,,,12,,,", "a,ratings,,,41,,,")
                .anySatisfy(line -> assertThat(line).startsWith("a,gwetAc2/linear,,,0.8587"))
                .anySatisfy(line -> assertThat(line).startsWith("a,cohenKappa/linear,A,B,"))
                .contains("b,exact,,,,,,no unit has ratings by two assessors");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOtherIntervals() {
        var one = run("", "--ratings", ratings, "--format", "json", "--seed", "5");
        var again = run(ratings(), "--ratings", "-", "--format", "json", "--seed", "5");
        var other = run("", "--ratings", ratings, "--format", "json", "--seed", "6");

        assertThat(again).isEqualTo(one);
        assertThat(other.out()).isNotEqualTo(one.out());
        assertThat(figures(other.out())).isEqualTo(figures(one.out()));
    }

    private static String figures(String json) {
        return json.replaceAll("\"intervals\":\\{[^}]*\\}", "");
    }

    @Test
    void withAPlanItSaysWhetherItMattersWhoReads() throws IOException {
        var plan =
                Files.writeString(
                        folder.resolve("plan.yaml"),
                        """
                        id: p
                        title: A plan
                        framework: f
                        scale: [{id: low, value: 1}, {id: mid, value: 2}, {id: high, value: 3}]
                        tasks: [{id: t, criteria: [{id: a, competency: c}]}]
                        cuts: [{id: met, atLeast: 2}]
                        """);
        String csv =
                """
                candidate,task,criterion,assessor,level
                x,t,a,r,high
                x,t,a,s,mid
                y,t,a,r,low
                y,t,a,s,2
                """;

        var result = run(csv, "--ratings", "-", "--plan", plan, "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("\"decisionConsistency\":0.5,", "\"adjacent\":1,", "\"scottPi\":");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    candidate,task,criterion,assessor,level\\nx,t,a,r,high\\n |   | -:2:9: the level "high" is not a number; give a number such as 3 or 2.5, or name the plan that has this level
                    candidate,task,criterion,assessor,level\\n              |   | -: there is no rating in it; give at least one level by one assessor
                    candidate,task,criterion,assessor,level\\nx,t,a,r,1\\n    | z | -: there is no rating of criterion "z"; give one of a
                    candidate,task\\n                                       |   | -:1:1: the header lacks the column "criterion"
                    """)
    void inputThatIsRefusedExitsWithOneAndWritesNothing(
            String csv, String criterion, String problem) {
        var out = folder.resolve("out.json");
        String text = csv.replace("\\n", "\n");

        var result =
                criterion == null
                        ? run(text, "--ratings", "-", "--out", out)
                        : run(text, "--ratings", "-", "--out", out, "--criterion", criterion);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(problem);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(run("", "--ratings", folder.resolve("none.csv")).err())
                .endsWith("none.csv: it cannot be read; name a file that is there\n");
        assertThat(run("", "--ratings", ratings, "--plan", folder.resolve("none.yaml")).err())
                .endsWith("none.yaml: it cannot be read; name a file that is there\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--ratings r.csv --seed few", "--ratings r.csv --format word"})
    void whatIsNotHowItIsUsedExitsWithTwo(String args) {
        var result = run("", (Object[]) (args.isEmpty() ? new String[0] : args.split(" ", -1)));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Usage: rubric agree");
    }
}
