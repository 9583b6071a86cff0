package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people hand in by mistake, and what they are told: the place, what is wrong, what would be
 * right; exit code 1, and nothing written.
 */
class BadInputTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level";
    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: low, value: 1}, {id: high, value: 2}]
            tasks: [{id: t, combine: weighted-mean, criteria: [{id: a, competency: c, weight: 60}, {id: b, competency: c, weight: 40}]}]
            """;

    private Path folder;
    private Path plan;
    private Path ratings;

    @BeforeEach
    void files(@TempDir Path temporary) throws IOException {
        folder = temporary;
        plan = Files.writeString(folder.resolve("p.yaml"), PLAN);
        ratings = Files.writeString(folder.resolve("r.csv"), HEADER + "\nx,t,a,r,low\n");
    }

    private void refused(String problem, Object... words) {
        Path out = folder.resolve("out.json");
        var all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--out";
        all[words.length + 1] = out;

        var ran = Ran.rubric("", all);

        assertThat(ran.err()).contains(folder + "/" + problem);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(out).doesNotExist();
    }

    private void isNotScored(String problem) {
        refused(problem, "score", "--plan", plan, "--ratings", ratings);
    }

    /** A stroke stands for the end of a line. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " ## ",
            textBlock =
                    """
                    an empty file          ## ''                                     ## r.csv: the file is empty; begin with the header candidate,task,criterion,assessor,level
                    a column twice         ## candidate,task,criterion,assessor,level,task ## r.csv:1:41: column "task" is there twice
                    a level of another plan ## HEADER/x,t,a,r,top                    ## r.csv:2:9: criterion "a" has no level "top"; it has low, high
                    a number with a comma  ## HEADER/x,t,a,r,"1,5"                   ## r.csv:2:9: criterion "a" has no level "1,5"
                    a semicolon for commas ## candidate;task;criterion;assessor;level ## r.csv:1:
                    quotes that take in the rest ## HEADER,evidence/x,t,a,r,low,"here/y,t,a,r,low,there/ ## r.csv:2:13: the quotes that open here are never closed, and all that follows is inside them; close them at the end of the field
                    a quote left open      ## HEADER/x,t,a,r,low/"y,t,a,r,low         ## r.csv:3:1: the quotes that open here
                    a field too few        ## HEADER/x,t,a,r                         ## r.csv:2:1: the row has 4 fields and the header 5
                    """)
    void ratingsWithAMistake(String situation, String text, String problem) throws IOException {
        Files.writeString(ratings, text.replace("HEADER", HEADER).replace('/', '\n'));

        isNotScored(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " ## ",
            textBlock =
                    """
                    weights that do not add up       ## weight: 40       ## weight: 35      ## p.yaml:5:51: the weights add up to 95
                    a criterion without a competency ## {id: b, competency: c, ## {id: b,   ## p.yaml:5:88: criterion "b" gives evidence of nothing
                    a number with a comma            ## value: 2         ## value: "2,5"    ## p.yaml:4:48: /scale/1/value is the text "2,5"; give a number such as 3 or 2.75, or a fraction such as 8/3; no comma
                    the same key twice               ## framework: f     ## title: Again    ## p.yaml:3:6: Duplicate field 'title'
                    """)
    void plansWithAMistake(String situation, String right, String mistake, String problem)
            throws IOException {
        assertThat(PLAN).contains(right);
        Files.writeString(plan, PLAN.replace(right, mistake));

        isNotScored(problem);
    }

    @Test
    void aDocumentThatIsTooDeep() throws IOException {
        Files.writeString(plan, PLAN + "more: " + "[".repeat(60));

        isNotScored(
                "p.yaml:6:56: Document nesting depth (51) exceeds the maximum allowed (50); write");
    }

    @Test
    void aCharacterThatDoesNotPrint() throws IOException {
        Files.writeString(plan, PLAN.replace("A plan", "\"A \0plan\""));

        isNotScored("p.yaml:2:11: there is a character that does not print; write one");
    }

    @Test
    void twoDocumentsInOneFile() throws IOException {
        Files.writeString(plan, PLAN + "---\n" + PLAN);

        isNotScored("p.yaml:7:1: there is more after the document's end; write one");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.write(plan, (PLAN + "# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        isNotScored("p.yaml:6:6: it is not UTF-8 text; save it as UTF-8");

        Files.writeString(plan, PLAN);
        Files.write(
                ratings,
                (HEADER + "\n" + "x,t,a,r,low\n".repeat(20_000) + "x,t,a,Ren\u00e9,low\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        isNotScored("r.csv:20002:10: it is not UTF-8 text; save it as UTF-8");
    }

    /** Nine lists of nine of the one before: a document of a billion words, if it is unfolded. */
    @Test
    void aDocumentThatUnfoldsWithoutEnd() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        Files.writeString(plan, bomb);

        isNotScored("p.yaml:2:10: it refers back to *a0; write out what is meant");
    }

    /** A thousand million bytes without a line's end; the file takes no room on most disks. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "check FILE",
                "score --plan FILE --ratings RATINGS",
                "convert --from case --to aspirant FILE",
                "convert --from canvas-csv --to aspirant FILE"
            })
    void oneEndlessLineIsNoDocument(String command) throws IOException {
        try (var file = new RandomAccessFile(plan.toFile(), "rw")) {
            file.setLength(1_000_000_000);
        }
        String[] words =
                command.replace("FILE", plan.toString())
                        .replace("RATINGS", ratings.toString())
                        .split(" ", -1);

        refused(
                "p.yaml: it has more than 16000000 bytes; give one that is shorter",
                List.of(words).toArray());
    }

    /**
     * The same of CSV, which is read as it goes where it may be long, and whole where it is not.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " ## ",
            textBlock =
                    """
                    check PLAN FILE                                    ## NO_END
                    score --plan PLAN --ratings FILE                   ## NO_END
                    explain --plan PLAN --ratings FILE                 ## NO_END
                    what-if --plan PLAN --ratings FILE                 ## NO_END
                    agree --ratings FILE                               ## NO_END
                    severity --facet assessor --ratings FILE           ## NO_END
                    equity --plan PLAN --ratings RATINGS --people FILE ## ' it has more than 64000000 bytes; give one that is shorter'
                    standard --method angoff --judgments FILE          ## ' it has more than 64000000 bytes; give one that is shorter'
                    """)
    void oneEndlessLineIsNoTable(String command, String problem) throws IOException {
        Path endless = folder.resolve("endless.csv");
        try (var file = new RandomAccessFile(endless.toFile(), "rw")) {
            file.setLength(1_000_000_000);
        }
        String[] words =
                command.replace("PLAN", plan.toString())
                        .replace("FILE", endless.toString())
                        .replace("RATINGS", ratings.toString())
                        .split(" ", -1);

        refused(
                "endless.csv:"
                        + problem.replace(
                                "NO_END",
                                "1:1: it cannot be read as CSV, because a field or a row that begins"
                                        + " here does not end; close the quotes"),
                List.of(words).toArray());
    }

    @Test
    void byteOrderMarkCrLfQuotesAndLineBreaksInFieldsAreNoMistakes() throws IOException {
        Files.writeString(
                ratings,
                "\uFEFF"
                        + HEADER
                        + ",evidence\r\n\"x\",t,a,\"r \"\"one\"\"\",low,\"two\r\nlines\"\r\n");

        var ran = Ran.rubric("", "score", "--plan", plan, "--ratings", ratings);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).element(1).asString().startsWith("x          awaiting");
    }
}
