package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rubric standard}; the numbers are worked by hand. */
class StandardCommandTest {

    private static final String ANGOFF =
            """
            judge,item,expected
            ana,one,0.5
            ana,two,1
            ben,one,1
            ben,two,1.5
            """;

    private static Ran run(String in, Object... args) {
        return Ran.command(in, "standard", args);
    }

    /** Sums 1.5 and 2.5: SD √½, SE ½. */
    @Test
    void angoffAsText() {
        var result = run(ANGOFF, "--method", "angoff", "--judgments", "-");

        assertThat(result)
                .isEqualTo(
                        new Ran(
                                0,
                                """
                                cut                           2
                                standardError            0.5000
                                median                        2
                                medianStandardError      0.6267
                                standardDeviation        0.7071
                                ana                      1.5000
                                ben                      2.5000
                                """,
                                ""));
    }

    @Test
    void angoffAsJson() {
        var result = run(ANGOFF, "--method", "angoff", "--judgments", "-", "--format", "json");

        assertThat(result.out())
                .startsWith("{\"cut\":2,\"median\":2,")
                .contains("\"method\":\"angoff\"", "{\"cut\":1.5,\"id\":\"ana\"}");
    }

    @Test
    void oneJudgeHasNullForTheStandardError() {
        var one = "judge,item,expected\r\nana,one,2\r\n";

        var result = run(one, "--method", "angoff", "--judgments", "-", "--format", "json");

        assertThat(result.out())
                .isEqualTo(
                        "{\"cut\":2,\"median\":2,\"medianStandardError\":null,\"method\":\"angoff\","
                                + "\"standardDeviation\":null,\"standardError\":null,"
                                + "\"values\":[{\"cut\":2,\"id\":\"ana\"}]}");
    }

    @Test
    void bookmarkAsCsv(@TempDir Path folder) throws IOException {
        var booklet =
                Files.writeString(
                        folder.resolve("booklet.csv"), "page,location\n1,-0.5\n2,0.25\n3,0.75\n");

        var result =
                run(
                        "judge,page\nana,2\nben,3\n",
                        "--method",
                        "bookmark",
                        "--judgments",
                        "-",
                        "--booklet",
                        booklet,
                        "--format",
                        "csv");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("name,value\ncut,0.5\nstandardError,0.25\nmedian,0.5\n")
                .endsWith("ana,0.25\nben,0.75\n");
    }

    /** Means 6 and 3, each of two scores 2 apart: SE ½ √(1 + 1). */
    @Test
    void contrastingGroupsAsText() {
        var result =
                run(
                        """
                        candidate,score,qualified
                        a,5,yes
                        b,7,yes
                        c,2,no
                        d,4,no
                        """,
                        "--method",
                        "contrasting-groups",
                        "--judgments",
                        "-");

        assertThat(result)
                .isEqualTo(
                        new Ran(
                                0,
                                """
                                cut                              4.5000
                                standardError                    0.7071
                                qualified.candidates                  2
                                qualified.mean                        6
                                qualified.standardDeviation      1.4142
                                qualified.misclassified               0
                                others.candidates                     2
                                others.mean                           3
                                others.standardDeviation         1.4142
                                others.misclassified                  0
                                fewest.cut                            5
                                fewest.misclassified                  0
                                """,
                                ""));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            angoff             |                                              | -: the file is empty; begin with the header judge,item,expected
            angoff             | judge,item,expected                          | -: there is no judgment in it; give one a row
            angoff             | judge,item\\nana,one                           | -:1:1: the header lacks the column "expected"; begin with the header judge,item,expected
            angoff             | judge,item,expected,x\\na,one,1,2              | -:1:21: there is no column "x" here; begin with the header judge,item,expected
            angoff             | judge,judge,item,expected\\na,a,one,1          | -:1:7: column "judge" is there twice; give each column once
            angoff             | judge,item,expected\\nana,one                  | -:2:1: the row has 2 fields; give 3, as the header has
            angoff             | judge,item,expected\\nana,one,                 | -:2:9: the expected is empty; give one
            angoff             | judge,item,expected\\nana,one,`0,5`            | -:2:1: the row has 4 fields; give 3, as the header has
            angoff             | judge,item,expected\\nana,one,half             | -:2:9: "half" is not a number; give a number such as 3 or 0.65
            angoff             | judge,item,expected\\nana,one,1\\nana,one,2     | -:3:1: an earlier row has the same judge and item; give each once
            angoff             | judge,item,expected\\nana,one,1\\nben,two,2     | -: judge "ana" says nothing of item "two", and others do; give every judge's expectation of every item, or leave the judge out
            contrasting-groups | candidate,score,qualified\\na,1,yes            | -: everybody is qualified; give candidates of both groups
            contrasting-groups | candidate,score,qualified\\na,1,no             | -: nobody is qualified; give candidates of both groups
            contrasting-groups | candidate,score,qualified\\na,1,perhaps        | -:2:5: "perhaps" is neither yes nor no; give yes or no
            contrasting-groups | candidate,score,qualified\\na,1,yes\\nb,2,no    | -: the qualified score 1.00 on average and the others 2.00, so no score tells them apart; check who is held to be qualified, and the scores
            borderline-group   | candidate,score\\na,1\\na,2                     | -:3:1: an earlier row has the same candidate; give each once
            """)
    void judgmentsThatMakeNoCutAreRefused(String method, String file, String message) {
        var result =
                run(
                        file == null ? "" : file.replace("\\n", "\n").replace("`", ""),
                        "--method",
                        method,
                        "--judgments",
                        "-");

        assertThat(result).isEqualTo(new Ran(1, "", message + "\n"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            page,location\\n1,0\\n3,1     | ana,1 | booklet.csv:3:1: page 3 comes where page 2 should; number the pages from 1 and leave none out
            page,location\\n1,1\\n2,0     | ana,1 | booklet.csv:3:3: the page is easier than the page before it; order the pages from easy to hard
            page,location\\n1,0\\n2,1     | ana,3 | -: judge "ana" marks page 3, and the booklet has 2; mark a page of the booklet
            page,location\\n1,0\\n2,1     | ana,x | -:2:5: "x" is not a whole number; give a number such as 12
            """)
    void bookmarksThatMakeNoCutAreRefused(
            String pages, String mark, String message, @TempDir Path folder) throws IOException {
        var booklet = Files.writeString(folder.resolve("booklet.csv"), pages.replace("\\n", "\n"));

        var result =
                run(
                        "judge,page\n" + mark + "\n",
                        "--method",
                        "bookmark",
                        "--judgments",
                        "-",
                        "--booklet",
                        booklet);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith(message + "\n");
    }

    @Test
    void aBookmarkWithoutABookletIsAUsageError() {
        var result = run("", "--method", "bookmark", "--judgments", "-");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("A bookmark needs --booklet.");
    }

    @Test
    void aMethodThatIsNoneIsAUsageError() {
        var result = run("", "--method", "guess", "--judgments", "-");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("no method is called \"guess\"; there are angoff, bookmark");
    }
}
