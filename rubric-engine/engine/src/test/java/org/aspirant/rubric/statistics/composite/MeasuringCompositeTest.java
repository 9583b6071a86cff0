package org.aspirant.rubric.statistics.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.ratings.RatingTableCsv;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.statistics.composite.CompositeReport.OfCandidate;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class MeasuringCompositeTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /** Two tasks of two criteria each; the second counts double; the sum of all. */
    private static final AssessmentPlan PLAN = plan("cuts: [{id: met, atLeast: 15}]");

    private static AssessmentPlan plan(String more) {
        return Fixture.planOf(
                """
                id: p
                title: A plan
                framework: f
                scale: [{id: n, value: 0, absence: true}, {id: 1, value: 1}, {id: 2, value: 2}, {id: 3, value: 3}, {id: 4, value: 4}]
                tasks:
                  - {id: t, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                  - {id: u, weight: 2, combine: mean, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                combine: sum
                """
                        + more);
    }

    /** Eight candidates by t/a, t/b, u/a, u/b. */
    private static final int[][] EIGHT = {
        {1, 2, 2, 3}, {2, 2, 3, 3}, {3, 3, 3, 4}, {2, 1, 2, 2},
        {4, 3, 4, 4}, {1, 1, 2, 1}, {3, 4, 3, 3}, {2, 3, 1, 2},
    };

    private static List<String> rows(String assessor, int[]... candidates) {
        List<String> rows = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.length; candidate++) {
            for (int at = 0; at < candidates[candidate].length; at++) {
                rows.add(
                        "p%d,%s,%s,%s,%d"
                                .formatted(
                                        candidate,
                                        at < 2 ? "t" : "u",
                                        at % 2 == 0 ? "a" : "b",
                                        assessor,
                                        candidates[candidate][at]));
            }
        }
        return rows;
    }

    private static CompositeReport measure(AssessmentPlan plan, List<String> rows) {
        String csv = "candidate,task,criterion,assessor,level\n" + String.join("\n", rows) + "\n";
        return MeasuringComposite.measure(
                Fixture.model(RatingTableCsv.read("r.csv", new StringReader(csv), plan)), plan);
    }

    /**
     * Alpha and stratified alpha (from its alphas of the two halves) with R package psych 2.2.9.
     */
    @Test
    void alphaAndStratifiedAlphaAreThoseOfPsych() {
        var report = measure(PLAN, rows("r", EIGHT));

        // of u each criterion weighs 2 · ½, of t 1: the composite is the plain sum of the four
        assertThat(report.alpha().value()).hasValueCloseTo(.8797251, within(5e-8));
        assertThat(report.stratifiedAlpha().value()).hasValueCloseTo(.9013255, within(5e-8));
        assertThat(report.reliability()).isEqualTo(report.stratifiedAlpha());
        assertThat(report.mean()).isCloseTo(79 / 8.0, EXACTLY);
        // psych: the standard deviation of the means of four is .8705243
        assertThat(report.standardDeviation()).isCloseTo(4 * .8705243, within(5e-7));
        assertThat(report.errorOfMeasurement().value())
                .hasValueCloseTo(4 * .8705243 * Math.sqrt(1 - .9013255), within(5e-6));
        assertThat(report.lowest()).isZero();
        assertThat(report.highest()).isEqualTo(16);
    }

    /** By hand: 1 2 | 2 3 has variances ½ and ½, weights 1 1 | 1 1: √(½·2 + ½·2). */
    @Test
    void aCandidatesConditionalErrorIsFromTheSpreadWithinTasks() {
        var report = measure(PLAN, rows("r", EIGHT));

        assertThat(report.candidates().get(0).conditionalError())
                .hasValueCloseTo(Math.sqrt(2), EXACTLY);
        assertThat(report.candidates().get(4).conditionalError())
                .hasValueCloseTo(Math.sqrt(.5 * 2), EXACTLY);
        assertThat(report.candidates().get(0).composite()).isEqualTo(8);
        assertThat(report.candidates().get(0).scoringError()).isEmpty();
    }

    /**
     * By hand: p0 is read twice, t at 3 and 5, u at 2.5 and 3.5 (weight 2). Variances of a reading
     * 2 and ½ · 4 = 2; a composite of single readings errs by √4, p0's by √2, eight candidates by
     * the root of (2 + 7 · 4) ∕ 8 on average.
     */
    @Test
    void scoringErrsAsSecondReadingsSay() {
        List<String> rows = rows("r", EIGHT);
        rows.addAll(rows("s", new int[] {2, 3, 3, 4}));
        var report = measure(PLAN, rows);
        var scoring = report.scoring().orElseThrow();

        assertThat(scoring.single()).isCloseTo(2, EXACTLY);
        assertThat(scoring.doubled()).isCloseTo(Math.sqrt(2), EXACTLY);
        assertThat(scoring.asRead()).isCloseTo(Math.sqrt(30 / 8.0), EXACTLY);
        var first = report.candidates().get(0);
        assertThat(first.composite()).isEqualTo(10);
        assertThat(first.scoringError()).hasValueCloseTo(Math.sqrt(2), EXACTLY);
        // the cut is 5 away, the difference from a single reading has variance 2 + 4
        assertThat(first.flip())
                .hasValueCloseTo(
                        new NormalDistribution().cumulativeProbability(-5 / Math.sqrt(6)), EXACTLY);
        assertThat(report.cut().orElseThrow().flips().value())
                .hasValueCloseTo(
                        report.candidates().stream()
                                .mapToDouble(each -> each.flip().orElseThrow())
                                .average()
                                .orElseThrow(),
                        EXACTLY);
    }

    /** At a distance d the chance of a flip falls; at the cut it is one half. */
    @Test
    void whoIsAtTheCutFlipsEverySecondTime() {
        List<String> rows = rows("r", EIGHT);
        rows.addAll(rows("s", new int[] {2, 3, 3, 4}));
        var report = measure(plan("cuts: [{id: met, atLeast: 10}]"), rows);

        assertThat(report.candidates().get(0).flip()).hasValue(.5);
        assertThat(report.candidates().get(4).flip().orElseThrow()).isLessThan(.05);
    }

    @Test
    void accuracyAndConsistencyAreThoseOfBothMethods() {
        var report = measure(PLAN, rows("r", EIGHT));
        var cut = report.cut().orElseThrow();
        double reliability = report.reliability().value().orElseThrow();

        assertThat(cut.at()).isEqualTo(15);
        assertThat(cut.normal())
                .contains(
                        Classification.at(
                                report.mean(), report.standardDeviation(), reliability, 15));
        assertThat(cut.livingstonLewis())
                .contains(
                        (LivingstonLewis.Sorted)
                                LivingstonLewis.at(
                                        report.candidates().stream()
                                                .mapToDouble(OfCandidate::composite)
                                                .toArray(),
                                        reliability,
                                        0,
                                        16,
                                        15));
        // p4 with 15 alone is within a standard error of measurement, about 1.09
        assertThat(cut.errorNear().value()).hasValueCloseTo(1.0, EXACTLY);
    }

    @Test
    void whatCannotBeComputedSaysWhy() {
        var one = measure(PLAN, rows("r", EIGHT[0]));
        assertThat(one.alpha()).isEqualTo(Quantity.undefined(CompositeFault.TOO_FEW));
        assertThat(one.errorOfMeasurement()).isEqualTo(one.alpha());
        assertThat(one.cut().orElseThrow().flips())
                .isEqualTo(Quantity.undefined(CompositeFault.TASK_NEVER_READ_TWICE));

        var alike = measure(PLAN, rows("r", EIGHT[0], EIGHT[0]));
        assertThat(alike.stratifiedAlpha()).isEqualTo(Quantity.undefined(CompositeFault.ALL_ALIKE));
        assertThat(alike.cut().orElseThrow().normal()).isEmpty();

        var against = measure(PLAN, rows("r", new int[] {1, 4, 1, 4}, new int[] {4, 1, 4, 2}));
        assertThat(against.errorOfMeasurement())
                .isEqualTo(Quantity.undefined(CompositeFault.NOT_RELIABLE));

        assertThat(measure(plan(""), rows("r", EIGHT)).cut()).isEmpty();
    }

    @Test
    void whoLacksARatingIsLeftOut() {
        List<String> rows = rows("r", EIGHT);
        rows.remove(0);
        var report = measure(PLAN, rows);

        assertThat(report.leftOut()).isOne();
        assertThat(report.candidates()).hasSize(7);
        assertThat(report.candidates().get(0).candidate()).isEqualTo("p1");
    }

    @Test
    void theOrderOfRatingsChangesNothing() {
        List<String> rows = rows("r", EIGHT);
        rows.addAll(rows("s", new int[][] {EIGHT[1], EIGHT[0], EIGHT[2]}));
        var before = measure(PLAN, rows);
        Collections.shuffle(rows, new Random(3));
        var after = measure(PLAN, rows);

        assertThat(after.stratifiedAlpha().value())
                .hasValueCloseTo(before.stratifiedAlpha().value().orElseThrow(), EXACTLY);
        assertThat(after.scoring().orElseThrow().asRead())
                .isCloseTo(before.scoring().orElseThrow().asRead(), EXACTLY);
    }

    /** By hand: t 1 + 1, u 2 · (½ + ½), so a level v everywhere makes 4v: a cut of 15 is 3¾. */
    @Test
    void aCutIsAlsoALevel() {
        var weights = CompositeWeights.of(PLAN);

        assertThat(weights.ofTask()).containsExactly(Exact.ONE, Exact.of(2));
        assertThat(weights.withinTask())
                .containsExactly(Exact.ONE, Exact.ONE, Exact.of(1, 2), Exact.of(1, 2));
        assertThat(weights.valueAt(Exact.of(15))).isEqualTo(Exact.of(15, 4));
    }
}
