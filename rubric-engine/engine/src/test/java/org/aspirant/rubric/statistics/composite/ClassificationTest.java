package org.aspirant.rubric.statistics.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    private static final Offset<Double> NEAR = within(1e-9);
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /**
     * W. F. Sheppard (1899): both of two standard normals that correlate ρ are below their mean
     * with probability 1/4 + arcsin ρ / 2π. With ρ = 1/2 that is 1/3, with √½ it is 3/8.
     */
    @Test
    void atTheMeanTheSharesAreSheppards() {
        var sorted = Classification.at(30, 4, .5, 30);

        assertThat(sorted.consistency()).isCloseTo(2 / 3.0, NEAR);
        assertThat(sorted.chanceConsistency()).isCloseTo(.5, NEAR);
        assertThat(sorted.kappa()).isCloseTo(1 / 3.0, NEAR);
        assertThat(sorted.accuracy()).isCloseTo(3 / 4.0, NEAR);
        assertThat(sorted.falsePositive()).isCloseTo(1 / 8.0, NEAR);
        assertThat(sorted.falseNegative()).isCloseTo(1 / 8.0, NEAR);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, 0, .25, 2})
    void perfectScoresAreAlwaysSortedAlikeAndRightly(double cut) {
        var sorted = Classification.at(0, 1, 1, cut);

        assertThat(sorted.consistency()).isCloseTo(1, within(1e-7));
        assertThat(sorted.accuracy()).isCloseTo(1, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, 0, .25, 2})
    void scoresThatSayNothingAreSortedAlikeByChance(double cut) {
        var sorted = Classification.at(0, 1, 0, cut);

        assertThat(sorted.consistency()).isCloseTo(sorted.chanceConsistency(), NEAR);
        assertThat(sorted.kappa()).isCloseTo(0, NEAR);
        assertThat(sorted.accuracy() + sorted.falsePositive() + sorted.falseNegative())
                .isCloseTo(1, NEAR);
    }

    /** Another way to the same probability: ∫ φ(x) Φ((b − ρx) / √(1 − ρ²)) dx up to a. */
    @Test
    void bothBelowIsTheIntegralOverOneOfThem() {
        var random = new Random(20);
        for (int pair = 0; pair < 100; pair++) {
            double a = random.nextGaussian();
            double b = random.nextGaussian();
            double correlation = .98 * random.nextDouble();
            double step = (a + 9) / 20_000;
            double sum = 0;
            for (int at = 0; at < 20_000; at++) {
                double x = -9 + (at + .5) * step;
                sum +=
                        NORMAL.density(x)
                                * NORMAL.cumulativeProbability(
                                        (b - correlation * x)
                                                / Math.sqrt(1 - correlation * correlation));
            }

            assertThat(Classification.bothBelow(a, b, correlation))
                    .as("%s, %s, %s", a, b, correlation)
                    .isCloseTo(sum * step, within(1e-6));
        }
    }

    @Test
    void moreReliableScoresAreSortedMoreConsistentlyAndAccurately() {
        for (double cut = -2; cut <= 2; cut += .5) {
            var before = Classification.at(0, 1, 0, cut);
            for (int tenths = 1; tenths <= 10; tenths++) {
                var sorted = Classification.at(0, 1, tenths / 10.0, cut);
                assertThat(sorted.consistency()).isGreaterThan(before.consistency());
                assertThat(sorted.consistency()).isBetween(0.0, 1 + 1e-9);
                assertThat(sorted.accuracy()).isBetween(sorted.consistency() - 1e-9, 1 + 1e-9);
                before = sorted;
            }
        }
    }

    @Test
    void onlyTheDistanceFromTheMeanMatters() {
        var above = Classification.at(50, 10, .8, 55);
        var below = Classification.at(50, 10, .8, 45);

        assertThat(below.consistency()).isCloseTo(above.consistency(), NEAR);
        assertThat(below.falsePositive()).isCloseTo(above.falseNegative(), NEAR);
        assertThat(Classification.at(0, 1, .8, .5).accuracy()).isCloseTo(above.accuracy(), NEAR);
    }

    @Test
    void scoresWithoutSpreadAndReliabilitiesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Classification.at(0, 0, .5, 0))
                .hasMessage("scores need a deviation above 0, got 0.0");
        assertThatThrownBy(() -> Classification.at(0, 1, 1.5, 0))
                .hasMessage("reliability is 0 to 1, got 1.5");
    }
}
