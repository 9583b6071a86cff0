package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rubric gradebook}: the columns are those that the importers look for. */
class GradebookCommandTest {

    private static final String PLAN =
            """
            id: memo
            title: Memo
            framework: f
            scale: [{id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}]
            tasks: [{id: t, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}, {id: d, competency: c}]}]
            grade: {column: points, points: 10}
            """;

    /** ana: (2 + 3 + 3) / 3 of 3, times 10, is 80/9 = 8.888…; cy's last criterion is unread. */
    private static final String RATINGS =
            """
            candidate,task,criterion,assessor,level
            ana,t,a,r,2
            ana,t,b,r,3
            ana,t,d,r,3
            ben,t,a,r,3
            ben,t,b,r,3
            ben,t,d,r,3
            cy,t,a,r,1
            cy,t,b,r,1
            """;

    private Path folder;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.writeString(folder.resolve("ratings.csv"), RATINGS);
    }

    private record Result(int code, String out, String err) {}

    private Result run(String people, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), people);
        var args = new ArrayList<String>();
        args.addAll(List.of("gradebook", "--people", file.toString()));
        args.addAll(List.of("--plan", folder.resolve("plan.yaml").toString()));
        args.addAll(List.of("--ratings", folder.resolve("ratings.csv").toString()));
        args.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        args.toArray(String[]::new),
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void canvasGetsItsColumnsInTheirPlacesAndThePointsPossible() throws IOException {
        var result =
                run(
                        "candidate,ID,SIS Login ID,Student\nana,101,ana@x,\"Doe, Ana\"\nben,102,,\ncy,103,,\n",
                        "--platform",
                        "canvas",
                        "--assignment",
                        "Memo (77)");

        assertThat(result.out())
                .isEqualTo(
                        """
                        Student,ID,SIS User ID,SIS Login ID,Section,Memo (77)
                            Points Possible,,,,,10.00
                        "Doe, Ana",101,,ana@x,,8.89
                        ben,102,,,,10.00
                        """);
        assertThat(result.err()).isEqualTo("no row: candidate \"cy\" is awaiting\n");
        assertThat(result.code()).isZero();
    }

    /** Canvas goes by the first column that says something, Moodle by the one that it is told. */
    @Test
    void twoCandidatesAreNotOnePerson() throws IOException {
        var canvas =
                run("candidate,ID,SIS Login ID\nana,101,a\nben,101,b\n", "--platform", "canvas");
        var moodle =
                run(
                        "candidate,Email address,Username\nana,x@y,a\nben,x@y,b\n",
                        "--platform",
                        "moodle");

        assertThat(canvas.err())
                .endsWith(
                        ": candidates \"ana\" and \"ben\" are one person to the platform: ID 101;"
                                + " say of each who they are\n");
        assertThat(canvas.out()).isEmpty();
        assertThat(canvas.code()).isOne();
        assertThat(moodle.code()).isZero();
    }

    /** Candidates choose their names; what Canvas finds them by has to stay as it is. */
    @Test
    void aNameIsNoFormula() throws IOException {
        var result =
                run(
                        "candidate,ID,SIS Login ID,Student,Section\nana,101,+ana@x,=1+1,@S\n",
                        "--platform",
                        "canvas",
                        "--assignment",
                        "Memo (77)");

        assertThat(result.out()).contains("\n'=1+1,101,,+ana@x,'@S,8.89\n");
    }

    /** Of criterion a ana has 2 of 3, times 6 is 4; ben 3 of 3. */
    private static final String FURTHER =
            """
            grade:
              column: decision
              points: 10
              further:
                - {id: a, title: Evidence, task: t, criterion: a, points: 6}
                - {id: done, title: Handed in, column: completion, points: 1}
            """;

    @Test
    void furtherColumnsHaveHeadingsOfTheirOwn() throws IOException {
        Files.writeString(
                folder.resolve("plan.yaml"),
                PLAN.replace("grade: {column: points, points: 10}\n", FURTHER)
                        + "cuts: [{id: met, atLeast: 3}]\n");

        var canvas =
                run(
                        "candidate,ID\nana,101\nben,102\ncy,103\n",
                        "--platform",
                        "canvas",
                        "--heading",
                        "a=Evidence (78)");
        var moodle = run("candidate,Username\nana,a\n", "--platform", "moodle");
        var unknown =
                run("candidate,ID\nana,1\n", "--platform", "canvas", "--heading", "b=Evidence");

        assertThat(canvas.out())
                .isEqualTo(
                        """
                        Student,ID,SIS User ID,SIS Login ID,Section,Memo,Evidence (78),Memo: Handed in
                            Points Possible,,,,,10.00,6.00,1.00
                        ana,101,,,,0.00,4.00,1.00
                        ben,102,,,,10.00,6.00,1.00
                        """);
        assertThat(moodle.out())
                .isEqualTo(
                        """
                        Username,Memo,Memo: Evidence,Memo: Handed in
                        a,0.00,4.00,1.00
                        """);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--heading: the plan has no further column b.");
    }

    @Test
    void aPartThatIsLeftOutIsAnEmptyFieldAndSaid() throws IOException {
        Files.writeString(
                folder.resolve("plan.yaml"),
                PLAN.replace("grade: {column: points, points: 10}\n", FURTHER)
                        + "codes: [{id: gone, effect: exclude}]\n");
        Files.writeString(
                folder.resolve("ratings.csv"),
                """
                candidate,task,criterion,assessor,level,code
                ana,t,a,r,,gone
                ana,t,b,r,3,
                ana,t,d,r,3,
                """);

        var result = run("candidate,Username\nana,a\n", "--platform", "moodle");

        assertThat(result.out()).endsWith("\na,10.00,,1.00\n");
        assertThat(result.err())
                .isEqualTo("no row: candidate \"ana\" has nothing in column \"a\"\n");
    }

    @Test
    void moodleGetsTheColumnsThatTheImportMaps() throws IOException {
        var result =
                run("candidate,Email address\nana,ana@school.example\n", "--platform", "moodle");

        assertThat(result.out())
                .isEqualTo(
                        """
                        Email address,Memo
                        ana@school.example,8.89
                        """);
        assertThat(result.err())
                .isEqualTo(
                        """
                        no row: candidate "ben" is nobody in the people file
                        no row: candidate "cy" is awaiting
                        """);
    }

    @Test
    void aPeopleFileWithoutAColumnOfThePlatformIsRefused() throws IOException {
        var result = run("candidate,site\nana,north\n", "--platform", "moodle");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .endsWith(
                        "people.csv:1: it has no column that says who somebody is to the platform; add"
                                + " one of the columns Email address, ID number, Username\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    json | "lost":[{"number":"1","what":"candidate \\"cy\\" is awaiting"}]
                    csv  | lost,1,what,
                    html | >Candidates without a row</span></caption>
                    """)
    void whoHasNoRowIsSaidInEveryFormat(String format, String part) throws IOException {
        var grades = folder.resolve("grades.csv");

        var result =
                run(
                        "candidate,Username\nana,a\nben,b\ncy,c\n",
                        "--platform",
                        "moodle",
                        "--out",
                        grades.toString(),
                        "--format",
                        format);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains(part);
        assertThat(grades).content().isEqualTo("Username,Memo\na,8.89\nb,10.00\n");
    }

    @Test
    void gradesAndMessagesCannotBothHaveStandardOutput() throws IOException {
        var result = run("candidate,Username\nana,a\n", "--platform", "moodle", "--format", "csv");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
