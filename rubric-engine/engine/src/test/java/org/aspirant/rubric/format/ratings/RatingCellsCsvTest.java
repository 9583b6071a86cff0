package org.aspirant.rubric.format.ratings;

import static org.aspirant.rubric.Fixture.model;
import static org.aspirant.rubric.Fixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.table.RatingCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratings into columns decide what the events they stand for decide. */
class RatingCellsCsvTest {

    private static final String HEADER = "candidate,task,criterion,assessor,level\n";
    private static final String FULL =
            "candidate,task,criterion,assessor,level,code,evidence,at,attempt,role\n";
    private static final String CODES =
            "codes: [{id: k, effect: zero}, {id: e, effect: exclude}, {id: i, effect: incomplete}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raters: {perTask: all}",
                "raters: {perTask: one}|evidence: required",
                "raters: {perTask: sampled, share: 0.5, seed: 3}|resubmission: best-per-task",
                "raters: {perTask: one, newAssessors: {tasks: 40}}|discrepancy: {gap: 1, straddlesCut: true}"
                        + "|cuts: [{id: c, atLeast: 2}]",
                "raters: {perTask: seeded, share: 0.3, seed: 9}|resolve: median|missing: zero"
            })
    void decideWhatTheirEventsDecide(String keys) {
        var plan = Fixture.plan(CODES, keys.replace('|', '\n'));
        long seed = 20261122;
        String csv = ratings(new Random(seed), 400, 12_000);

        String fast = DecisionJson.document(plan, new Scoring(plan).decisions(read(csv, plan)));

        assertThat(fast)
                .as("seed %d", seed)
                .isEqualTo(
                        DecisionJson.document(
                                plan,
                                Scoring.score(plan, model(RatingsCsv.read("r.csv", csv, plan)))));
        assertThat(fast).contains("\"status\":\"decided\"");
    }

    /** Rows of every kind, many of them replaced by later ones. */
    private static String ratings(Random random, int candidates, int rows) {
        var text = new StringBuilder(FULL);
        String[] roles = {"", "", "", "rating", "adjudication", "backread", "check", "consensus"};
        String[] codes = {"k", "e", "i"};
        for (int row = 0; row < rows; row++) {
            boolean coded = random.nextInt(60) == 0;
            String level = random.nextBoolean() ? "2" : random.nextInt(5) + ".0";
            text.append('c').append(random.nextInt(candidates)).append(",t,");
            text.append(random.nextBoolean() ? "a" : " b").append(",r").append(random.nextInt(9));
            text.append(',').append(coded ? "," + codes[random.nextInt(3)] : level + ",");
            text.append(random.nextInt(3) == 0 ? ",exhibit:e1;a note" : ",");
            text.append(random.nextInt(3) == 0 ? ",2026-11-22" : ",");
            text.append(random.nextInt(9) == 0 ? ",2," : ",,");
            text.append(roles[random.nextInt(random.nextInt(3) == 0 ? roles.length : 3)]);
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void aLaterRowOfTheSameKeyReplacesTheEarlierWithItsEvidence() {
        var plan = Fixture.plan("raters: {perTask: one}", CODES);
        var cells = read(FULL + "c,t,a,r,3,,exhibit:e1,,,\nc,t,b,r,3,,,,,\nc,t,a,r,,k,,,,\n", plan);

        assertThat(cells.size()).isEqualTo(2);
        assertThat(cells.events(0).get(0).mark()).hasToString("Coded[code=k]");
        assertThat(cells.events(0).get(0).evidence()).isEmpty();
    }

    @Test
    void candidatesComeByTheirIdsHoweverTheyAreInTheFile() {
        var plan = Fixture.plan();
        var cells = read(HEADER + "d,t,a,r,3\nb,t,a,r,3\nB,t,a,r,3\nd,t,b,r,3\n", plan);

        assertThat(List.of(cells.candidate(0), cells.candidate(1), cells.candidate(2)).toString())
                .isEqualTo("[B, b, d]");
        assertThat(cells.events(2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c,u,a,r,3,,,,,",
                "c,t,z,r,3,,,,,",
                "c,t,a,r,9,,,,,",
                "c,t,a,r,,q,,,,",
                "c,t,a,r,,,,,,",
                " ,t,a, r,3,,,,,",
                "c,t,a,r,3,,,,0,judge",
                "c,t,a,r,3,,,noon,,",
                "c,t,a,r,3",
                "c,t,a,r,3,,,,,,extra"
            })
    void aRowIsRefusedEachTimeAndAsInEvents(String row) {
        var plan = Fixture.plan(CODES);
        String csv = FULL + "c,t,a,r,3,,,,,\n" + (row + "\n").repeat(3);

        var said = problems(RatingCellsCsv.read("r.csv", new StringReader(csv), plan));

        assertThat(said).isEqualTo(problems(RatingsCsv.read("r.csv", csv, plan)));
        assertThat(said)
                .anyMatch(each -> each.startsWith("r.csv:3:"))
                .anyMatch(each -> each.startsWith("r.csv:5:"));
    }

    @Test
    void whereNobodyReadsEveryAssessorIsAskedFor() {
        var plan =
                Fixture.planOf(
                        """
                        id: p
                        title: Completion
                        framework: f
                        scale: [{id: 0, value: 0}, {id: 1, value: 1}]
                        tasks: [{id: t, criteria: [{id: a}]}]
                        raters: {perTask: none}
                        """);
        String csv = HEADER + "c,t,a,completion,1\nd,t,a,ann,1\n";

        assertThat(problems(RatingCellsCsv.read("r.csv", new StringReader(csv), plan)))
                .singleElement()
                .asString()
                .startsWith("r.csv:3:7: a rating by \"ann\"");
    }

    /** A thousand million characters without a line break; no more than a few of them are kept. */
    @ParameterizedTest
    @ValueSource(strings = {"r", ",r", "\"r", "x,t,a,r,3,"})
    void aLineOfAThousandMillionCharactersIsRefused(String repeated) {
        var text = new Repeated(HEADER + "x,t,a,", repeated, 1 << 30);

        var said = problems(RatingCellsCsv.read("r.csv", text, Fixture.plan()));

        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("r.csv:2:1: it cannot be read as CSV");
    }

    @Test
    void aHeaderOfAThousandMillionCharactersIsRefused() {
        var text = new Repeated("candidate", ",task", 1 << 30);

        var said = problems(RatingCellsCsv.read("r.csv", text, Fixture.plan()));

        assertThat(said)
                .singleElement()
                .asString()
                .startsWith("r.csv:1:1: it cannot be read as CSV");
    }

    /** A text that is never in memory. */
    private static final class Repeated extends Reader {

        private final String begin;
        private final String repeated;
        private final long length;
        private long at;

        Repeated(String begin, String repeated, long length) {
            this.begin = begin;
            this.repeated = repeated;
            this.length = length;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            if (at >= length) {
                return -1;
            }
            for (int i = 0; i < count; i++, at++) {
                buffer[offset + i] =
                        at < begin.length()
                                ? begin.charAt((int) at)
                                : repeated.charAt(
                                        (int) ((at - begin.length()) % repeated.length()));
            }
            return count;
        }

        @Override
        public void close() {}
    }

    private static RatingCells read(String csv, AssessmentPlan plan) {
        return model(RatingCellsCsv.read("r.csv", new StringReader(csv), plan));
    }
}
