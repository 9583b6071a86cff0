package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rubric severity} with bias, drift, habits and advice. */
class SeverityFindingsTest {

    /** Measures ln 3 and −ln 3, worked by hand. */
    private static final String DATED =
            """
            candidate,task,criterion,assessor,level,at
            a,t,x,r,0,2026-03-31T23:59:00Z
            a,t,x,s,1,2026-03-01
            b,t,x,r,0,2026-03-02
            b,t,x,s,1,2026-03-02
            c,t,x,r,0,2026-04-01T01:00:00+02:00
            c,t,x,s,1,2026-04-02
            d,t,x,r,1,2026-04-02
            d,t,x,s,0,2026-04-02
            """;

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: n, value: 0, absence: true}, {id: y, value: 1}]
            tasks: [{id: t, criteria: [{id: x, competency: c}]}]
            combine: mean
            cuts: [{id: met, atLeast: 0.4}]
            """;

    private record Result(int code, String out, String err) {}

    private static Result run(String in, String args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        ("severity --ratings - --facet assessor " + args).strip().split(" ", -1),
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSpreadsheetHasWhatIsAskedForBesideTheMeasures() {
        assertThat(run(DATED, "--format csv").out())
                .startsWith("kind,id,criterion,measure,")
                .doesNotContain("bias");
        assertThat(run(DATED, "--bias month --format csv").out())
                .startsWith("table,row,column,value,low,high,reason\n")
                .contains("\nmeasures.assessor,r,measure,1.0986")
                .contains("\nbias,r / 2026-03,ratings,3,,,\n")
                .contains("\ndrift,r / 2026-04,out,no,,,\n");
        assertThat(run(DATED, "--summary --format csv").out()).contains("\nmeasures.assessor,r,");
    }

    /** The last of March and one in the morning of April in an offset of two hours are March. */
    @Test
    void driftIsByMonthsOfUtc() {
        var result = run(DATED, "--bias month --format json");

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("\"bias\":[{\"assessor\":\"r\",")
                .contains("\"group\":\"2026-03\"")
                .contains("\"drift\":[{\"assessor\":\"r\",\"points\":[{")
                .contains("\"period\":\"2026-03\",\"ratings\":3,")
                .contains("\"period\":\"2026-04\",\"ratings\":1,")
                .contains("\"signals\":false");
    }

    @Test
    void aPageHasChartsOfDriftWithTheirTable() {
        var result = run(DATED, "--bias month --format html");

        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("No assessor\u2019s severity left its limits")
                .contains("2026-03");
    }

    @Test
    void withoutTimesThereAreNoMonths() {
        var result = run(DATED.replaceAll("2026.*", ""), "--bias month");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        "-: no rating says when it was given; give the column at, a date or a time"
                                + " such as 2026-11-22T09:30:00Z\n");
    }

    @Test
    void aTimeThatIsNoneIsRefusedWhereItStands() {
        var result = run(DATED.replace("2026-03-01\n", "March\n"), "--bias month");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        "-:3:11: the time is \"March\"; give a date or a time such as"
                                + " 2026-11-22T09:30:00Z\n");
    }

    private static String ratings(int candidates) {
        var rows = new StringBuilder("candidate,task,criterion,assessor,level\n");
        for (int candidate = 0; candidate < candidates; candidate++) {
            for (int assessor = 0; assessor < 3; assessor++) {
                for (int criterion = 0; criterion < 2; criterion++) {
                    int level = (candidate * 7 + assessor * 3 + criterion * 5 + candidate / 4) % 3;
                    rows.append(
                            "p%d,t,c%d,r%d,%d%n".formatted(candidate, criterion, assessor, level));
                }
            }
        }
        return rows.toString().replace("\r\n", "\n");
    }

    private static Path people(Path folder, int... sizes) throws IOException {
        var rows = new StringBuilder("candidate,site\n");
        int candidate = 0;
        for (int site = 0; site < sizes.length; site++) {
            for (int member = 0; member < sizes[site]; member++) {
                rows.append('p').append(candidate++).append(",site").append(site).append('\n');
            }
        }
        return Files.writeString(folder.resolve("people.csv"), rows);
    }

    @Test
    void biasAgainstGroupsOfCandidates(@TempDir Path folder) throws IOException {
        var result =
                run(ratings(30), "--bias site --format json --people " + people(folder, 15, 15));

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("\"group\":\"site0\"")
                .contains("\"group\":\"site1\"")
                .contains("\"drift\":[]");
    }

    @Test
    void groupsOfFewCandidatesAreNotShown(@TempDir Path folder) throws IOException {
        var result =
                run(ratings(34), "--bias site --format json --people " + people(folder, 15, 15, 4));

        assertThat(result.err())
                .isEqualTo(
                        "warning: groups of fewer than 10 candidates are not shown, nor assessors"
                                + " who rated so few of a group\n");
        assertThat(result.out()).doesNotContain("site2");
    }

    @Test
    void aColumnThatIsNotThereIsRefused(@TempDir Path folder) throws IOException {
        Path file = people(folder, 15, 15);
        var result = run(ratings(30), "--bias region --people " + file);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .isEqualTo(
                        file
                                + ":1:1: there is no column \"region\" in it; give --bias one of site\n");
    }

    /** With a plan: 0 from r is ¼ from an average assessor, and so not .4 either. */
    @Test
    void adviceStandsBesideDecisionsAndChangesNone(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
        var result = run(DATED, "--summary --format json --plan " + plan);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(
                        "\"advice\":[{\"candidate\":\"a\",\"changes\":false,\"composite\":\"1/2\"")
                .contains("\"chiSquare\":{\"assessor\":{\"fixed\":{\"degreesOfFreedom\":1,")
                .contains("\"habits\":[{\"alpha\":null,\"assessor\":\"r\",\"centre\":null,");
        assertThat(run(DATED, "--plan " + plan).out())
                .contains(
                        "0 of 4 decisions would be others with assessors of average severity;"
                                + " this is advice, nothing was changed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --bias site      | --bias site is a column of a people file: give --people.
                    --people p.csv   | --people says who is in which group: give --bias too.
                    --bias assessor  | --bias is of assessors: give --facet assessor, and --bias task, criterion, month or a column of --people.
                    """)
    void whatIsNotHowItIsUsedExitsWithTwo(String args, String message) {
        var result = run(DATED, args);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
    }
}
