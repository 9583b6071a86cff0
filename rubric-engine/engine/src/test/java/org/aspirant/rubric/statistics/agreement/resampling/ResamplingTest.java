package org.aspirant.rubric.statistics.agreement.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.aspirant.rubric.statistics.agreement.figure.AgreementFault;
import org.aspirant.rubric.statistics.agreement.figure.Coefficient;
import org.aspirant.rubric.statistics.agreement.figure.Interval;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws and the intervals made of them. */
class ResamplingTest {

    private static final int DRAWS = 100_000;

    /**
     * The distribution function that was drawn against that of Hipparchus 4.0.3. By the inequality
     * of Dvoretzky, Kiefer and Wolfowitz with Massart's constant, a difference of .01 has a
     * probability of 2 exp(−2 · 100,000 · .01²), under one in a hundred million.
     */
    @ParameterizedTest(name = "{0} trials of probability {1}")
    @CsvSource({
        "1, .5",
        "7, .3",
        "40, .2",
        "50, .2",
        "50, .8",
        "1000, .5",
        "1000, .001",
        "100000, .37",
        "3, .999",
        "200, .95"
    })
    void drawsAreBinomial(int trials, double p) {
        var random = new SplittableRandom(20261122);
        int[] seen = new int[trials + 1];
        for (int draw = 0; draw < DRAWS; draw++) {
            seen[(int) Binomial.draw(random, trials, p)]++;
        }

        var distribution = new BinomialDistribution(trials, p);
        double drawn = 0;
        for (int successes = 0; successes <= trials; successes++) {
            drawn += (double) seen[successes] / DRAWS;
            if (seen[successes] > 0 || successes % 100 == 0) {
                assertThat(drawn)
                        .as("up to %d", successes)
                        .isCloseTo(distribution.cumulativeProbability(successes), within(.01));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, .5, 0", "9, 0, 0", "9, 1, 9"})
    void whatIsCertainIsDrawn(long trials, double p, long successes) {
        assertThat(Binomial.draw(new SplittableRandom(1), trials, p)).isEqualTo(successes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSampleHasAsManyUnitsAndOnlyKindsThatThereAre(long seed) {
        long[] kinds = {5, 0, 1, 30, 4};

        new Resampling(seed, "a")
                .interval(
                        kinds,
                        drawn -> {
                            assertThat(Arrays.stream(drawn).sum()).isEqualTo(40);
                            assertThat(drawn[1]).isZero();
                            return Coefficient.of((double) drawn[0]);
                        });
    }

    /** 90 of 100: the normal approximation has .9 ± 1.96 √(.9 · .1 ∕ 100), .841 to .959. */
    @Test
    void theIntervalOfAShareIsNearItsNormalApproximation() {
        var interval = share(1, 90, 10);

        assertThat(interval.low()).isCloseTo(.841, within(.015));
        assertThat(interval.high()).isCloseTo(.959, within(.015));
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherAnother() {
        assertThat(share(1, 90, 10)).isEqualTo(share(1, 90, 10));
        assertThat(share(1, 500, 500)).isNotEqualTo(share(2, 500, 500));
    }

    @Test
    void oneUnitHasNoInterval() {
        assertThat(new Resampling(1, "a").interval(new long[] {1, 0}, ResamplingTest::mean))
                .isNull();
    }

    @Test
    void whatIsSeldomDefinedHasNoInterval() {
        var interval =
                new Resampling(1, "a")
                        .interval(
                                new long[] {1, 9},
                                drawn ->
                                        drawn[0] > 3
                                                ? Coefficient.of(1)
                                                : Coefficient.undefined(AgreementFault.ALL_ALIKE));

        assertThat(interval).isNull();
    }

    /** With the same numbers from the generator. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 1, 2, 3, 4, 5, 6, 7})
    void samplesThatAreAlikeAreTheOnesDrawn(long seed) {
        var making = new Random(seed);
        int kinds = 1 + making.nextInt(6);
        int[] units = making.ints(2 + making.nextInt(12), 0, kinds).toArray();
        Map<String, Integer> expected = new HashMap<>();
        var random = new SplittableRandom(seed);
        for (int sample = 0; sample < 500; sample++) {
            long[] drawn = new long[kinds];
            for (int draw = 0; draw < units.length; draw++) {
                drawn[units[random.nextInt(units.length)]]++;
            }
            expected.merge(Arrays.toString(drawn), 1, Integer::sum);
        }

        var alike = new AlikeSamples(units, kinds, 500);
        var same = new SplittableRandom(seed);
        for (int sample = 0; sample < 500; sample++) {
            alike.draw(same);
        }
        Map<String, Integer> found = new HashMap<>();
        alike.forEach((drawn, times) -> found.put(Arrays.toString(drawn), times));

        assertThat(found).isEqualTo(expected);
    }

    private static Interval share(long seed, long in, long out) {
        var interval =
                new Resampling(seed, "a").interval(new long[] {in, out}, ResamplingTest::mean);
        return Objects.requireNonNull(interval);
    }

    private static Coefficient mean(long[] drawn) {
        return Coefficient.of((double) drawn[0] / (drawn[0] + drawn[1]));
    }
}
