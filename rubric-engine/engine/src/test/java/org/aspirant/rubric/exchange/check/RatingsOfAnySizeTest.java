package org.aspirant.rubric.exchange.check;

import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings are checked as they are read. */
class RatingsOfAnySizeTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level\n";
    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            scale: [{id: 0, value: 0}, {id: 1, value: 1}, {id: 2, value: 2}]
            tasks: [{id: t, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}]}]
            """;

    /** A header and the same row for ever; to read it whole would never end. */
    private static final class Endless extends Reader {

        private final String row;
        private final StringReader header = new StringReader(HEADER);
        private long at;

        Endless(String row) {
            this.row = row;
        }

        @Override
        public int read(char[] into, int from, int length) throws java.io.IOException {
            int read = header.read(into, from, length);
            if (read >= 0) {
                return read;
            }
            for (int i = 0; i < length; i++) {
                into[from + i] = row.charAt((int) (at++ % row.length()));
            }
            return length;
        }

        @Override
        public void close() {
            header.close();
        }
    }

    @Test
    void aFileWithoutEndIsLeftWhenEnoughIsWrong() {
        var check = new DocumentCheck();
        check.addRatings("r.csv", reading -> reading.apply(new Endless("c,t,a,r,9\n")));
        check.add("plan.yaml", PLAN);

        assertThat(problems(check.run()))
                .hasSize(100)
                .first()
                .isEqualTo(
                        "r.csv:2:9: criterion \"a\" has no level \"9\"; it has 0, 1, 2;"
                                + " give one of the criterion's levels, by its id or its value");
    }

    @Test
    void rowsAreCountedThoughLaterOnesReplaceEarlier() {
        var check = new DocumentCheck();
        String rows = HEADER + "c,t,a,r,1\nc,t,a,r,2\n\nc,t,b,r,2\n";
        check.addRatings("r.csv", reading -> reading.apply(new StringReader(rows)));
        check.add("plan.yaml", PLAN);

        assertThat(model(check.run()).documents())
                .extracting(Checked.Document::toString)
                .last()
                .isEqualTo("r.csv: ratings 3 rows");
    }

    @Test
    void ratingsAreNotOpenedWhereThereIsNoPlanForThem() {
        var check = new DocumentCheck();
        check.addRatings(
                "r.csv",
                reading -> {
                    throw new AssertionError("opened");
                });

        assertThat(problems(check.run()))
                .containsExactly(
                        "r.csv: ratings are checked against one plan, and there are 0; name one"
                                + " plan beside the ratings");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ratings          | candidate,task,criterion,assessor,level    | true
                    nothing          | ''                                         | true
                    Canvas's rubrics | Rubric Name,Criteria Name,Criteria Enable  | false
                    Moodle's backup  | <areas>                                    | false
                    JSON, cut off    | {"CFItems":[                               | false
                    """)
    void tablesOfOthersAreKnownByHowTheyBegin(String what, String beginning, boolean ratings) {
        assertThat(DocumentCheck.isOfRatings(beginning)).isEqualTo(ratings);
    }
}
