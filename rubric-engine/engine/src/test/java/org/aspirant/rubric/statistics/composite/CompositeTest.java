package org.aspirant.rubric.statistics.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.aspirant.rubric.statistics.generalizability.Cells;
import org.aspirant.rubric.statistics.generalizability.GeneralizabilityStudy;
import org.aspirant.rubric.statistics.generalizability.StudyDesign;
import org.aspirant.rubric.statistics.generalizability.StudyOutcome.Studied;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CompositeTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Offset<Double> NEAR = within(1e-9);
    private static final int DATA_SETS = 200;

    /** By hand: variances 4/3 and 8/3, covariance 4/3, so σ²(C) is 52/3 and the error 4/3. */
    @Test
    void aWeightedCompositeHasTheReliabilityOfMosier() {
        var scores = new ScoreMoments(2);
        scores.add(0, 0);
        scores.add(0, 2);
        scores.add(2, 2);
        scores.add(2, 4);

        var composite =
                CompositeReliability.of(
                        scores, List.of(new CompositePart(1, .8), new CompositePart(2, .9)));

        assertThat(composite.variance()).isCloseTo(52 / 3.0, EXACTLY);
        assertThat(composite.reliability()).hasValueCloseTo(12 / 13.0, EXACTLY);
        assertThat(composite.standardErrorOfMeasurement()).isCloseTo(Math.sqrt(4 / 3.0), EXACTLY);
    }

    /** Spearman (1910) and Brown (1910): two parallel parts of reliability .5 have 1 / 1.5. */
    @Test
    void parallelPartsHaveTheReliabilityOfSpearmanAndBrown() {
        var scores = new ScoreMoments(2);
        for (int candidate = 0; candidate < 8; candidate++) {
            int first = candidate < 4 ? -1 : 1;
            scores.add(first, candidate % 4 == 3 ? -first : first);
        }

        var composite =
                CompositeReliability.of(
                        scores, List.of(new CompositePart(1, .5), new CompositePart(1, .5)));

        assertThat(composite.reliability()).hasValueCloseTo(2 / 3.0, EXACTLY);
    }

    @Test
    void aCompositeThatIsTheSameForAllHasNoReliability() {
        var scores = new ScoreMoments(1);
        scores.add(3);
        scores.add(3);

        assertThat(CompositeReliability.of(scores, List.of(new CompositePart(1, 1))).reliability())
                .isEmpty();
    }

    /** All have a third, two and eight thirds on three parts, in one order or another: 11/3. */
    @Test
    void candidatesWithTheSameLevelsOnDifferentPartsAreAlike() {
        double[] levels = {1 / 3.0, 2 / 3.0, 8 / 3.0};
        int[][] orders = {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}};
        var parts = new ScoreMoments(3);
        for (int[] order : orders) {
            parts.add(levels[order[0]], levels[order[1]], levels[order[2]]);
        }

        assertThat(parts.varianceOfSum(0, 1, 2)).isZero();
        assertThat(parts.varianceOfSum(0, 1)).isGreaterThan(.01);
        assertThat(InternalConsistency.alpha(parts))
                .isEqualTo(Quantity.undefined(CompositeFault.ALL_ALIKE));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        var scores = new ScoreMoments(2);
        assertThatThrownBy(() -> scores.add(1)).hasMessage("1 scores given for 2 parts");
        assertThatThrownBy(() -> scores.covariance(0, 1))
                .hasMessage("0 candidates have no covariance");
        assertThatThrownBy(() -> scores.merge(new ScoreMoments(3)))
                .hasMessage("3 parts cannot be merged into 2");
        assertThatThrownBy(() -> CompositeReliability.of(scores, List.of()))
                .hasMessage("0 parts given for scores on 2");
        assertThatThrownBy(() -> new CompositePart(-1, .5))
                .hasMessage("a weight is at least 0, got -1.0");
        assertThatThrownBy(() -> new CompositePart(1, 1.5))
                .hasMessage("reliability is 0 to 1, got 1.5");
    }

    /** Against sums that are taken at once, from the means. */
    @Test
    void momentsOfPartsAreThoseOfTheWhole() {
        for (long seed = 0; seed < DATA_SETS; seed++) {
            var random = new Random(seed);
            int candidates = 2 + random.nextInt(20);
            double[][] scores = new double[candidates][3];
            var first = new ScoreMoments(3);
            var second = new ScoreMoments(3);
            for (double[] row : scores) {
                for (int part = 0; part < row.length; part++) {
                    row[part] = random.nextInt(5) + (part > 0 ? row[part - 1] : 0);
                }
                (random.nextBoolean() ? first : second).add(row);
            }
            second.merge(first);

            assertThat(second.candidates()).as("seed %d", seed).isEqualTo(candidates);
            for (int one = 0; one < 3; one++) {
                for (int other = 0; other < 3; other++) {
                    assertThat(second.covariance(one, other))
                            .as("seed %d", seed)
                            .isCloseTo(covariance(scores, one, other), NEAR);
                }
            }
        }
    }

    private static double covariance(double[][] scores, int one, int other) {
        double ofOne = 0;
        double ofOther = 0;
        for (double[] row : scores) {
            ofOne += row[one] / scores.length;
            ofOther += row[other] / scores.length;
        }
        double products = 0;
        for (double[] row : scores) {
            products += (row[one] - ofOne) * (row[other] - ofOther);
        }
        return products / (scores.length - 1);
    }

    /** By hand: 2 3 3 4 deviate by 1 0 0 1, so 2 / (4 · 3). */
    @Test
    void aCandidatesOwnErrorIsFromTheSpreadOverTasks() {
        assertThat(ConditionalError.ofMean(2, 3, 3, 4))
                .hasValueCloseTo(Math.sqrt(2 / 12.0), EXACTLY);
        assertThat(ConditionalError.ofMean(3, 3)).hasValue(0);
        assertThat(ConditionalError.ofMean(3)).isEmpty();
    }

    /** Brennan (1998): conditional error variances average to σ²(Δ) of the crossed design. */
    @Test
    void conditionalErrorsAverageToTheStudysError() {
        int compared = 0;
        for (long seed = 0; seed < DATA_SETS; seed++) {
            var random = new Random(seed);
            var cells = new Cells();
            int tasks = 2 + random.nextInt(4);
            double squares = 0;
            for (int candidate = 0; candidate < 6; candidate++) {
                double[] scores = new double[tasks];
                for (int task = 0; task < tasks; task++) {
                    scores[task] = candidate + 2 * task + random.nextInt(5);
                    cells.add(candidate, task, 0, scores[task]);
                }
                double error = ConditionalError.ofMean(scores).orElseThrow();
                squares += error * error / 6;
            }
            var outcome = GeneralizabilityStudy.of(StudyDesign.CANDIDATE_X_TASK, cells);
            if (outcome instanceof Studied done && done.study().negative().isEmpty()) {
                compared++;
                double sem = done.study().observed().sem();
                assertThat(squares).as("seed %d", seed).isCloseTo(sem * sem, NEAR);
            }
        }
        assertThat(compared).isGreaterThan(DATA_SETS / 2);
    }
}
