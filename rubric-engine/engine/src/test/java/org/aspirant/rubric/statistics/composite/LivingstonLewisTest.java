package org.aspirant.rubric.statistics.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.aspirant.rubric.statistics.composite.LivingstonLewis.Sorted;
import org.aspirant.rubric.statistics.composite.LivingstonLewis.TooShort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LivingstonLewisTest {

    private static final double[] SCORES = {
        12, 15, 17, 18, 20, 21, 22, 22, 23, 24, 25, 25, 26, 26, 27, 28, 28, 29, 29, 30, 30, 31, 31,
        32, 33, 34, 35, 36, 38, 40
    };

    /**
     * Computed with R 4.2.2 another way: the beta distribution by searching for the skewness and
     * the kurtosis (optim), the shares by adaptive quadrature (integrate of pbinom · dbeta).
     */
    @ParameterizedTest(name = "reliability {0}")
    @CsvSource({
        ".75,  47, .858071, .060284, .081645, .802139, .557563",
        ".90, 115, .910175, .040831, .048994, .873741, .557489",
    })
    void isWhatAnotherComputationGives(
            double reliability,
            int length,
            double accuracy,
            double falsePositive,
            double falseNegative,
            double consistency,
            double chance) {
        var sorted = (Sorted) LivingstonLewis.at(SCORES, reliability, 0, 48, 24);

        assertThat(sorted.length()).isEqualTo(length);
        assertThat(sorted.shares().accuracy()).isCloseTo(accuracy, within(5e-6));
        assertThat(sorted.shares().falsePositive()).isCloseTo(falsePositive, within(5e-6));
        assertThat(sorted.shares().falseNegative()).isCloseTo(falseNegative, within(5e-6));
        assertThat(sorted.shares().consistency()).isCloseTo(consistency, within(5e-6));
        assertThat(sorted.shares().chanceConsistency()).isCloseTo(chance, within(5e-6));
    }

    /**
     * By hand: number-right scores of n items with the reliability of Kuder and Richardson's
     * formula 21, 1 − μ(n−μ)/(nσ²) · n/(n−1), are worth n items: here μ 2, σ² 2, n 4, KR-21 2/3.
     */
    @Test
    void aTestOfBinaryItemsIsWorthItsItems() {
        double reliability = 4 / 3.0 * (1 - 2 * 2 / (4 * 2.0));

        assertThat(LivingstonLewis.effectiveLength(2, 2, reliability, 0, 4))
                .isCloseTo(4, within(1e-12));
    }

    /** Both draw candidates and two tests each, and count. */
    @Test
    void isNearWhatSimulatedCandidatesDo() {
        var random = new Random(4);
        int candidates = 40_000;
        int items = 40;
        double[] first = new double[candidates];
        int consistent = 0;
        int accurate = 0;
        for (int candidate = 0; candidate < candidates; candidate++) {
            double ability = .3 + .6 * random.nextDouble();
            int again = 0;
            for (int item = 0; item < items; item++) {
                first[candidate] += random.nextDouble() < ability ? 1 : 0;
                again += random.nextDouble() < ability ? 1 : 0;
            }
            consistent += first[candidate] >= 26 == again >= 26 ? 1 : 0;
            accurate += first[candidate] >= 26 == ability >= .65 ? 1 : 0;
        }
        // uniform abilities: σ²(true) = .36/12, errors μ(1−μ) − σ²(true) over items, of proportions
        double trueVariance = .36 / 12;
        double error = (.6 * .4 - trueVariance) / items;
        var sorted =
                (Sorted)
                        LivingstonLewis.at(
                                first, trueVariance / (trueVariance + error), 0, items, 26);

        assertThat(sorted.length()).isBetween(39, 41);
        assertThat(sorted.shares().consistency())
                .isCloseTo((double) consistent / candidates, within(.02));
        assertThat(sorted.shares().accuracy())
                .isCloseTo((double) accurate / candidates, within(.02));
    }

    @Test
    void aCutThatAllReachSortsAllAlike() {
        for (double cut : new double[] {0, 49}) {
            var shares = ((Sorted) LivingstonLewis.at(SCORES, .8, 0, 48, cut)).shares();

            assertThat(shares.consistency()).isCloseTo(1, within(1e-9));
            assertThat(shares.accuracy()).isCloseTo(1, within(1e-9));
            assertThat(shares.kappa()).isZero();
        }
    }

    @Test
    void fewItemsWorthOfScoresHaveTheTwoMomentsThatThereAre() {
        double[] scores = {0, 1, 1, 1, 2, 2, 2, 3};
        var sorted = (Sorted) LivingstonLewis.at(scores, .3, 0, 3, 2);

        assertThat(sorted.length()).isLessThan(4);
        assertThat(sorted.shares().accuracy()).isBetween(.5, 1.0);
        assertThat(sorted.shares().accuracy())
                .isCloseTo(
                        1 - sorted.shares().falsePositive() - sorted.shares().falseNegative(),
                        within(1e-9));
    }

    @Test
    void scoresAtTheEndsAreNotWorthTwoItems() {
        assertThat(LivingstonLewis.at(new double[] {0, 4, 0, 4, 0, 4, 4, 0}, .1, 0, 4, 2))
                .isEqualTo(new TooShort(1));
    }

    @Test
    void scoresWithoutSpreadOrReliabilityAreRefused() {
        assertThatThrownBy(() -> LivingstonLewis.at(new double[] {2, 2}, .5, 0, 4, 2))
                .hasMessage(
                        "scores with variance 0.0 and reliability 0.5 have no effective length");
        assertThatThrownBy(() -> LivingstonLewis.at(SCORES, 1, 0, 48, 24))
                .hasMessageContaining("reliability 1.0");
    }
}
