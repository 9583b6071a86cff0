package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityCommandTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level\n";

    /** One upper level of four from r, three from s: measures ln 3 and −ln 3, worked by hand. */
    private static final String RATINGS =
            HEADER
                    + """
                    a,t,x,r,0
                    a,t,x,s,1
                    b,t,x,r,0
                    b,t,x,s,1
                    c,t,x,r,0
                    c,t,x,s,1
                    d,t,x,r,1
                    d,t,x,s,0
                    """;

    private static Ran run(String in, String args) {
        return Ran.rubric(in, (Object[]) ("severity --ratings - " + args).strip().split(" ", -1));
    }

    /** By hand, P ¼: V 3/16, C − V² 3/64 a rating, so of four q² is 1/3, and at 1.00 z is q/3. */
    @Test
    void textShowsMeasuresAndWhatFollows() {
        var result = run(RATINGS, "--facet assessor");

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("8 ratings, log-likelihood -4.50, converged after ")
                .contains(
                        """
                        assessor  measure    SE  infit     z  outfit     z  fair  subset
                        r            1.10  1.15   1.00  0.19    1.00  0.19     -       1
                        s           -1.10  1.15   1.00  0.19    1.00  0.19     -       1
                        """)
                .contains("exact agreement of 4 pairs: observed 0.0 %, expected 37.5 %\n");
    }

    @Test
    void jsonHasTheKeysOfTheContractAndNoOther() {
        var result = run(RATINGS, "--facet assessor --format json");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("{\"candidates\":[{\"extreme\":false,\"fairAverage\":0.")
                .contains("\"converged\":true,\"facets\":{\"assessor\":[{\"extreme\":false,")
                .contains("\"id\":\"s\",\"infit\":")
                .contains("\"logLikelihood\":-4.49868")
                .endsWith("\"subsets\":1,\"thresholds\":[{\"level\":1,\"measure\":0}]}");
        assertThat(result.out()).doesNotContain("separation").doesNotContain("bias");
    }

    @Test
    void aSummaryIsAddedOnDemand() {
        var result = run(RATINGS, "--facet assessor --bias criterion --format json");

        assertThat(result.out())
                .contains("\"bias\":[{\"assessor\":\"r\",")
                .contains("\"exactAgreement\":{\"expected\":0.37")
                .contains("\"separation\":{\"assessor\":{");
    }

    @Test
    void csvIsOneMeasureALine() {
        var result = run(RATINGS, "--facet assessor --format csv");

        assertThat(result.out().lines())
                .hasSize(8)
                .first()
                .isEqualTo(
                        "kind,id,criterion,measure,standardError,infit,outfit,fairAverage,extreme,"
                                + "subset");
        assertThat(result.out()).contains("\nassessor,r,,1.0986").contains("\nthreshold,1,,0.0,");
    }

    @Test
    void aCorrectionOfFewRatingsWarns() {
        var result = run(RATINGS, "--facet assessor --correct --format csv");

        assertThat(result.out()).contains("\nassessor,r,,0.5493");
        assertThat(result.err())
                .isEqualTo(
                        "warning: candidates have fewer than 10 ratings on average; the correction"
                                + " is a rough one\n");
    }

    @Test
    void subsetsAndUnusedLevelsAreReportedBesideTheDocument() {
        String apart = RATINGS.replaceAll(",1\n", ",2\n");
        String all =
                apart
                        + apart.substring(HEADER.length())
                                .replaceAll("(?m)^(.),t,x,(.)", "z$1,t,x,z$2");
        var result = run(all, "--facet assessor --format json");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"subsets\":2");
        assertThat(result.err())
                .isEqualTo(
                        """
                        warning: 2 subsets are not linked; their measures cannot be compared
                        warning: no rating that counts is at level 1; it has no threshold
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    all ratings equal  | a,t,x,r,2;b,t,x,s,2           | all ratings are at level 2; measures need ratings at two levels or more of a scale
                    no rating          | ''                            | there is no rating; give rows of role rating with a level
                    extremes only      | a,t,x,r,1;a,t,x,s,1;b,t,x,r,2 | nobody is left once those with only the highest or only the lowest level are set aside; measures need candidates who were rated at different levels
                    """)
    void whatCannotBeMeasuredIsRefused(String situation, String rows, String message) {
        String in = rows.isEmpty() ? HEADER : HEADER + rows.replace(';', '\n') + "\n";
        var result = run(in, "--facet assessor");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("-: ").contains(message);
    }

    @Test
    void assessorsNestedInTasksAreRefusedByName() {
        var rows = new StringBuilder(HEADER);
        for (int candidate = 0; candidate < 8; candidate++) {
            for (int assessor = 0; assessor < 4; assessor++) {
                for (String criterion : new String[] {"x", "y"}) {
                    rows.append('p').append(candidate).append(",t").append(assessor / 2);
                    rows.append(',').append(criterion).append(",r").append(assessor).append(',');
                    rows.append((candidate * 3 + assessor + criterion.charAt(0)) % 3).append('\n');
                }
            }
        }
        var result = run(rows.toString(), "--facet assessor --facet task");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "-: the ratings do not tell assessor and task apart: one is nested in the"
                                + " other, or in what the candidates did; leave one of these facets"
                                + " out, or have some assessors read what others read\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--facet judge",
                "--facet assessor --facet assessor",
                "--facet assessor --model two-parameter",
                "--facet task --bias criterion",
                "--facet assessor --bias assessor"
            })
    void whatIsNotHowItIsUsedExitsWithTwo(String args) {
        var result = run(RATINGS, args);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Usage: rubric severity");
    }
}
