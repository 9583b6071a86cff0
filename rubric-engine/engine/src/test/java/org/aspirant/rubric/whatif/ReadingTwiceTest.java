package org.aspirant.rubric.whatif;

import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.whatif.ReadingTwice.Policy;
import org.junit.jupiter.api.Test;

class ReadingTwiceTest {

    private static String plan(String raters) {
        return """
                id: p
                title: One task
                framework: f
                scale: [{id: 0, value: 0}, {id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}]
                tasks: [{id: t, criteria: [{id: a, competency: c}]}]
                cuts: [{id: pass, atLeast: 2}]
                """
                + raters;
    }

    /**
     * Worked by hand, cut 2. By both readings a (2, 1: 1.5) fails, b (3, 1: 2) passes, c (4, 4)
     * passes, d (0, 1) fails, e (1, 4: 2.5) passes. One reading flips a when 2 is first, b when 1
     * is, e when 1 is: 3 of 10 orders, so 1.5 expected flips. Within 0 of the cut is only a's 2: .5
     * avoided, 1 of 10 read. Within 1 are a's 2 and 1, b's 3 and 1, d's 1 and e's 1: 6 of 10 read,
     * all flips avoided.
     */
    @Test
    void readingNearTheCutAvoidsFlips() {
        var plan = planOf(plan(""));
        var events =
                ratings(
                        plan,
                        "a,t,a,r1,2",
                        "a,t,a,r2,1",
                        "b,t,a,r1,3",
                        "b,t,a,r2,1",
                        "c,t,a,r1,4",
                        "c,t,a,r2,4",
                        "d,t,a,r1,0",
                        "d,t,a,r2,1",
                        "e,t,a,r1,1",
                        "e,t,a,r2,4",
                        "once,t,a,r1,2");

        var reading = ReadingTwice.of(plan, events, List.of(Exact.ZERO, Exact.ONE)).orElseThrow();

        assertThat(reading.candidates()).isEqualTo(5);
        assertThat(reading.flips()).isEqualTo(1.5);
        assertThat(reading.policies())
                .containsExactly(
                        new Policy("within 0", 0.1, 0.5, 1.0), new Policy("within 1", 0.6, 1.5, 0));
        assertThat(reading.avoidedAtRandom(reading.policies().get(1)))
                .isCloseTo(0.9, within(1e-12));
    }

    /**
     * The plan has 2 and 3 read again: a's 2 flips no more, and of b only the 3, which is right.
     */
    @Test
    void thePlansOwnRangesAreTried() {
        var plan =
                planOf(
                        plan(
                                "raters: {perTask: targeted, criticalRanges: [{task: t, atLeast: 2, atMost: 3}]}\n"));
        var events = ratings(plan, "a,t,a,r1,2", "a,t,a,r2,1", "b,t,a,r1,3", "b,t,a,r2,1");

        var reading = ReadingTwice.of(plan, events, List.of(Exact.ZERO)).orElseThrow();

        assertThat(reading.policies().get(1))
                .isEqualTo(new Policy("the plan's critical ranges", 0.5, 0.5, 0.5));
    }

    /** Wider is never worse, and widest is everything. */
    @Test
    void theCurveRisesToAllFlips() {
        var random = new Random(20261122);
        var plan = planOf(plan(""));
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            int worth = random.nextInt(5);
            for (String reader : List.of("r1", "r2")) {
                int level = Math.max(0, Math.min(4, worth + random.nextInt(3) - 1));
                rows.add("c%d,t,a,%s,%d".formatted(at, reader, level));
            }
        }

        var reading =
                ReadingTwice.of(plan, ratings(plan, rows.toArray(String[]::new)), List.of())
                        .orElseThrow();

        assertThat(reading.policies()).extracting(Policy::share).isSorted();
        assertThat(reading.policies()).extracting(Policy::avoided).isSorted();
        var last = reading.policies().get(reading.policies().size() - 1);
        assertThat(last.share()).isEqualTo(1);
        assertThat(last.remaining()).isZero();
        assertThat(reading.flips()).isPositive();
    }

    @Test
    void nobodyReadTwiceOrNoCutIsNothing() {
        var plan = planOf(plan(""));
        var without = planOf(plan("").replace("cuts: [{id: pass, atLeast: 2}]\n", ""));

        assertThat(ReadingTwice.of(plan, ratings(plan, "a,t,a,r1,2"), List.of())).isEmpty();
        assertThat(
                        ReadingTwice.of(
                                without, ratings(without, "a,t,a,r1,2", "a,t,a,r2,1"), List.of()))
                .isEmpty();
    }
}
