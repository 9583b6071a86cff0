package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.format.Utf8Reader;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ratings that make no table; the plan has task t, criteria a and b, levels n and 1 to 4, code k.
 */
class RatingTableRefusalsTest {

    private static final AssessmentPlan PLAN = Fixture.plan("codes: [{id: k, effect: zero}]");
    private static final String HEADER = "candidate,task,criterion,assessor,level\n";
    private static final String FULL =
            "candidate,task,criterion,assessor,level,code,evidence,at,attempt,role\n";

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusals(""))
                .containsExactly(
                        "r.csv: the file is empty; begin with the header"
                                + " candidate,task,criterion,assessor,level");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    candidate,task,criterion,assessor            | the header lacks the column "level"
                    candidate,task,criterion,assessor,level,x    | r.csv:1:41: there is no column "x" in ratings
                    candidate,task,criterion,assessor,level,task | r.csv:1:41: column "task" is there twice
                    """)
    void aHeaderWithAMistakeIsRefused(String header, String problem) {
        assertThat(refusals(header + "\nx,t,a,r,3\n"))
                .anySatisfy(said -> assertThat(said).contains(problem));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x,t,a,r,weighed,,,,,  | r.csv:2:9: the level "weighed" is not a number; give a number such as 3 or 2.5, or name the plan that has this level
                    'x,t,a,r,"2,5",,,,,'  | r.csv:2:9: the level "2,5" is not a number
                    x,t,a,r,1e3,,,,,      | r.csv:2:9: the level "1e3" is not a number
                    x,t,a,r,,,,,,         | r.csv:2:9: there is neither a level nor a code; give a level, or a code and an empty level
                    x,t,a,r,3,k,,,,       | r.csv:2:9: there is a level, "3", and a code, "k"
                    ' ,t,a,r,3,,,,,'      | r.csv:2:1: the candidate is blank; give the id and nothing else
                    x,t,a,r,3,,,,0,       | r.csv:2:14: the attempt is "0"; give a whole number from 1
                    x,t,a,r,3,,,,,judge   | r.csv:2:15: there is no role "judge"
                    x,t,a,r,3             | r.csv:2:1: the row has 5 fields and the header 10; give as many fields as the header has; quote fields with commas
                    """)
    void aRowWithAMistakeIsRefusedWithItsPlace(String row, String problem) {
        assertThat(refusals(FULL + row + "\n"))
                .anySatisfy(said -> assertThat(said).startsWith(problem));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x,u,a,r,3,,,,,    | r.csv:2:3: there is no task "u"; name one of the plan's tasks
                    x,t,z,r,3,,,,,    | r.csv:2:5: task "t" has no criterion "z"; it has a, b
                    x,t,a,r,9,,,,,    | r.csv:2:9: criterion "a" has no level "9"; it has n, 1, 2, 3, 4
                    x,t,a,r,,q,,,,    | r.csv:2:10: there is no code "q"; the plan has k
                    x,t,a,r,9,,,,,check | r.csv:2:9: criterion "a" has no level "9"
                    """)
    void aRowThatThePlanDoesNotKnowIsRefusedWithItsPlace(String row, String problem) {
        assertThat(problems(RatingTableCsv.read("r.csv", new StringReader(FULL + row), PLAN)))
                .anySatisfy(said -> assertThat(said).startsWith(problem));
    }

    @Test
    void theColumnOfAMistakeIsKnownFarIntoTheFile() {
        var text = new StringBuilder(FULL);
        for (int row = 0; row < 20_000; row++) {
            text.append("x").append(row).append(",t,a,\"r \"\"1\"\"\",3,,\"one\r\ntwo\",,,\r\n");
        }
        text.append("y,t,a,r,3,,\"one\ntwo\",,zero,\n");

        assertThat(refusals(text.toString()))
                .containsExactly(
                        "r.csv:40003:7: the attempt is \"zero\"; give a whole number from 1");
    }

    @Test
    void aQuoteThatIsNeverClosedOverMoreThanAFieldCanHoldIsRefused() {
        var said = problems(RatingTableCsv.read("r.csv", endless(HEADER + "x,t,a,\"", "r"), null));

        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("r.csv:2:1: it cannot be read as CSV");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    x,t,a,"r",3       | false
                    x,t,a,"r,3        | true
                    x,t,a,r,"3        | true
                    x,t,a,r,"3"       | false
                    x,t,a,r,"3""      | true
                    x,t,a,r,"3""/"    | false
                    x,t,a,"r ""/",3   | false
                    x,t,a,r"1,3       | false
                    x,t,a,r,"         | true
                    """)
    void quotesThatNothingClosesAreRefusedWhereTheyOpen(String row, boolean open) {
        String before = "x,t,a,\"r\n\"\"1\",3\n";

        var said = refusals(HEADER + before + row.replace('/', '\n') + "\n");

        assertThat(said.stream().anyMatch(one -> one.contains("never closed"))).isEqualTo(open);
        if (open) {
            assertThat(said.get(0))
                    .startsWith("r.csv:4:" + (row.indexOf('"') + 1) + ": the quotes");
        }
    }

    @Test
    void oneEndlessLineIsRefusedAndNotReadToItsEnd() {
        var said = problems(RatingTableCsv.read("r.csv", endless(HEADER + "x,t,a", ",r"), null));

        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("r.csv:2:1: it cannot be read as CSV");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = (HEADER + "x,t,a,r,3\né,t,a,r,3\n").getBytes(StandardCharsets.ISO_8859_1);
        var text = new Utf8Reader(new ByteArrayInputStream(bytes));

        assertThat(problems(RatingTableCsv.read("r.csv", text, null)))
                .containsExactly("r.csv:3:1: it is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void reportingStopsAtAHundredProblems() {
        assertThat(refusals(HEADER + "x,t,a,r,high\n".repeat(1_000))).hasSize(100);
    }

    /** Nothing of the text but its end is ever made up in advance. */
    private static Reader endless(String begin, String repeated) {
        return new Reader() {

            private long at;

            @Override
            public int read(char[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++, at++) {
                    buffer[offset + i] =
                            at < begin.length()
                                    ? begin.charAt((int) at)
                                    : repeated.charAt(
                                            (int) ((at - begin.length()) % repeated.length()));
                }
                return length;
            }

            @Override
            public void close() {}
        };
    }

    private static List<String> refusals(String csv) {
        return problems(RatingTableCsv.read("r.csv", new StringReader(csv), null));
    }
}
