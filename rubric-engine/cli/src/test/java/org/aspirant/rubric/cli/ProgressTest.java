package org.aspirant.rubric.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --progress}: on standard error, and only there. */
class ProgressTest {

    private static final Pattern RESAMPLES =
            Pattern.compile("(?m)^rubric: ([0-9,]+) of ([0-9,]+) resamples computed$");
    private static final Pattern ITERATIONS =
            Pattern.compile(
                    "(?m)^rubric: iterations (\\d+), largest change (.+), to be under (.+)$");

    /** Three assessors who have all read all: three pairs on each of two criteria. */
    private static String ratings() {
        var csv = new StringBuilder("candidate,task,criterion,assessor,level\n");
        int[][] given = {{1, 2, 1}, {1, 2, 3}, {2, 3, 2}, {1, 1, 2}, {2, 3, 3}, {1, 2, 2}};
        for (int candidate = 0; candidate < given.length; candidate++) {
            for (int assessor = 0; assessor < 3; assessor++) {
                int level = given[candidate][assessor];
                String who = "k" + candidate + ",%s,%s,r" + assessor + ",%d\n";
                csv.append(who.formatted("t", "a", level));
                csv.append(who.formatted("u", "b", (level + candidate) % 3 + 1));
            }
        }
        return csv.toString();
    }

    private static Ran run(String command) {
        return Ran.rubric(ratings(), (Object[]) command.split(" ", -1));
    }

    private static List<MatchResult> said(Pattern pattern, Ran run) {
        return pattern.matcher(run.err()).results().toList();
    }

    /** A criterion takes 1,000 resamples, and each of its pairs as many. */
    @Test
    void agreementSaysHowManyResamplesAreDone() {
        var said = said(RESAMPLES, run("agree --progress --ratings -"));

        assertThat(said).extracting(each -> each.group(2)).containsOnly("8,000");
        assertThat(said)
                .extracting(each -> Integer.parseInt(each.group(1).replace(",", "")))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(done -> done % 1000 == 0)
                .endsWith(8_000);
    }

    /** Two assessors have Scott's pi as well. */
    @Test
    void whatTwoAssessorsAloneTakeIsCountedToo() {
        String two = ratings().replaceAll("(?m)^.*,r2,.*\n", "");
        var said = said(RESAMPLES, Ran.rubric(two, "agree", "--progress", "--ratings", "-"));

        assertThat(said.get(said.size() - 1).group()).contains(" 6,000 of 6,000 ");
    }

    @Test
    void severitySaysHowFarEachIterationIsFromTheEnd() {
        var run = run("severity --progress --facet assessor --format json --ratings -");
        var said = said(ITERATIONS, run);

        for (int at = 0; at < said.size(); at++) {
            assertThat(said.get(at).group(1)).isEqualTo(Integer.toString(at));
        }
        assertThat(said).extracting(each -> each.group(3)).containsOnly("1.0e-06");
        var last = said.get(said.size() - 1);
        assertThat(run.out()).contains("\"converged\":true", "\"iterations\":" + last.group(1));
        assertThat(Double.parseDouble(last.group(2))).isLessThan(1e-6);
        assertThat(Double.parseDouble(said.get(0).group(2))).isGreaterThan(1e-6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agree --ratings -",
                "severity --facet assessor --ratings -",
                "plan-study --ratings - --design task:candidate"
            })
    void nothingIsSaidUnasked(String command) {
        var plain = run(command);
        var told = run(command + " --progress");

        assertThat(plain.err()).isEmpty();
        assertThat(told.err()).startsWith("rubric: reading - \u2026\nrubric: ");
        assertThat(Map.entry(told.code(), told.out()))
                .isEqualTo(Map.entry(plain.code(), plain.out()));
    }
}
