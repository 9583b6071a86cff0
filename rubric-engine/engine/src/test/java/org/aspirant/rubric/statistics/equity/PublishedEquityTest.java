package org.aspirant.rubric.statistics.equity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedEquityTest {

    /**
     * The example of M. Borenstein et al. (2009), Introduction to Meta-Analysis, chapter 4: means
     * 103 and 100, deviations 5.5 and 4.5, 50 in each group; d = 0.5970, J = 0.9923, g = 0.5924.
     * The interval is worked by hand: √(100/2500 + 0.5924²/200) = 0.20434, times 1.96.
     */
    @Test
    void hedgesG() {
        var found = StandardizedDifference.of(group(103, 5.5), group(100, 4.5)).orElseThrow();

        assertThat(found.g()).isCloseTo(0.5924, within(5e-5));
        assertThat(found.g() / StandardizedDifference.correction(98))
                .isCloseTo(0.5970, within(5e-5));
        assertThat(found.interval().low()).isCloseTo(0.5924 - 0.40050, within(2e-4));
        assertThat(found.interval().high()).isCloseTo(0.5924 + 0.40050, within(2e-4));
    }

    /** Half at each side, so that the deviation over n − 1 is as wanted. */
    private static double[] group(double mean, double deviation) {
        double[] scores = new double[50];
        double reach = deviation * Math.sqrt(49.0 / 50);
        for (int at = 0; at < scores.length; at++) {
            scores[at] = mean + (at % 2 == 0 ? reach : -reach);
        }
        return scores;
    }

    /** Γ(1)/(√1 Γ(½)) = 1/√π, and Γ(3/2)/(√1.5 Γ(1)) = √π/2/√1.5: by hand. */
    @ParameterizedTest
    @CsvSource({"2, 0.5641895835477563", "3, 0.7236012545582676"})
    void theCorrectionIsExact(int degrees, double expected) {
        assertThat(StandardizedDifference.correction(degrees)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void thereIsNoDifferenceWithoutSpreadOrOfOne() {
        assertThat(StandardizedDifference.of(new double[] {1, 1}, new double[] {2, 2})).isEmpty();
        assertThat(StandardizedDifference.of(new double[] {1}, new double[] {2, 3})).isEmpty();
    }

    /**
     * Low-dose aspirin and vascular events, 45 of 411 against 73 of 411 (D. Moore, G. McCabe and B.
     * Craig, Introduction to the Practice of Statistics, example 8.18): .62, from 0.4364 to 0.8707.
     */
    @Test
    void relativeRate() {
        var found = PassRateRatio.of(45, 411, 73, 411).orElseThrow();

        assertThat(found.ratio()).isEqualTo(Exact.of(45, 73));
        var interval = requireNonNull(found.interval());
        assertThat(interval.low()).isCloseTo(0.4364, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.8707, within(5e-5));
        assertThat(found.isUnderFourFifths()).isTrue();
    }

    /** Exactly four fifths is not under it. */
    @Test
    void edgesOfRatios() {
        assertThat(PassRateRatio.of(8, 20, 10, 20).orElseThrow().isUnderFourFifths()).isFalse();
        assertThat(PassRateRatio.of(0, 20, 10, 20).orElseThrow())
                .isEqualTo(new PassRateRatio(Exact.ZERO, null));
        assertThat(PassRateRatio.of(20, 20, 10, 10).orElseThrow().interval()).isNull();
        assertThat(PassRateRatio.of(5, 20, 0, 20)).isEmpty();
    }

    /**
     * Worked by hand. At composite 1 the group has 1 2 and the others 2 3: F 3, E 4, V 4/48 · (4·18
     * − 64) = 2/3. At 2 the group has 3 and the others 3 4 4: F 3, E 3.5, V 3/48 · (4·50 − 196) =
     * 1/4. So χ² = 1.5²/(11/12) = 27/11, and the difference (2·(−1) + 1·(−2/3))/3 = −8/9.
     */
    @Test
    void mantel() {
        var strata = new MantelTest.Strata();
        add(strata, 1, true, 1, 2);
        add(strata, 1, false, 2, 3);
        add(strata, 2, true, 3);
        add(strata, 2, false, 3, 4, 4);
        add(strata, 3, true, 4, 4);

        var test = strata.test().orElseThrow();

        assertThat(test.chiSquare()).isCloseTo(27.0 / 11, within(1e-12));
        assertThat(test.pValue()).as("normal table, z = 1.567").isCloseTo(0.1172, within(2e-4));
        assertThat(test.meanDifference()).isCloseTo(-8.0 / 9, within(1e-12));
        assertThat(test.compared()).isEqualTo(3);
    }

    /** Mean values of three readings: five times 8/3 does not vary, whatever squares come to. */
    @Test
    void valuesThatAreAllTheSameHaveNoTest() {
        var strata = new MantelTest.Strata();
        add(strata, 1, true, 8 / 3.0, 8 / 3.0);
        add(strata, 1, false, 8 / 3.0, 8 / 3.0, 8 / 3.0);

        assertThat(strata.test()).isEmpty();
    }

    /** The mean and variance of the group's sum over all ways to deal the values. */
    @Test
    void mantelIsWhatDealingTheValuesGives() {
        var random = new Random(20261122);
        for (int round = 0; round < 100; round++) {
            int all = 2 + random.nextInt(8);
            int group = 1 + random.nextInt(all - 1);
            List<Integer> values = new ArrayList<>();
            for (int at = 0; at < all; at++) {
                values.add(random.nextInt(5));
            }
            var strata = new MantelTest.Strata();
            int observed = 0;
            for (int at = 0; at < all; at++) {
                strata.add(Exact.ONE, at < group, values.get(at));
                observed += at < group ? values.get(at) : 0;
            }
            double sum = 0;
            double squares = 0;
            int deals = 0;
            for (int deal = 0; deal < 1 << all; deal++) {
                if (Integer.bitCount(deal) == group) {
                    int dealt = 0;
                    for (int at = 0; at < all; at++) {
                        dealt += (deal >> at & 1) == 1 ? values.get(at) : 0;
                    }
                    sum += dealt;
                    squares += (double) dealt * dealt;
                    deals++;
                }
            }
            double mean = sum / deals;
            double variance = squares / deals - mean * mean;
            var test = strata.test();
            if (variance < 1e-9) {
                assertThat(test).as("round %d", round).isEmpty();
            } else {
                assertThat(test.orElseThrow().chiSquare())
                        .as("round %d", round)
                        .isCloseTo(Math.pow(observed - mean, 2) / variance, within(1e-9));
            }
        }
    }

    private static void add(
            MantelTest.Strata strata, int composite, boolean ofGroup, double... values) {
        for (double value : values) {
            strata.add(Exact.of(composite), ofGroup, value);
        }
    }
}
