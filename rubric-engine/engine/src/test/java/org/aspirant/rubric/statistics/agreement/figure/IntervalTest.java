package org.aspirant.rubric.statistics.agreement.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Quantiles of what resamples gave. */
class IntervalTest {

    /** Of 0 to 40, 2.5 percent of 40 steps is at 1 and 97.5 percent at 39. */
    @Test
    void ofEvenStepsItIsWhereTheShareSays() {
        double[] values = new double[41];
        Arrays.setAll(values, at -> (at * 7) % 41);

        var interval = Interval.ofResamples(values, once(41));

        assertThat(interval.low()).isCloseTo(1, within(1e-12));
        assertThat(interval.high()).isCloseTo(39, within(1e-12));
    }

    @Test
    void ofOneValueItIsThatValue() {
        assertThat(Interval.ofResamples(new double[] {0.25}, once(1)))
                .isEqualTo(new Interval(0.25, 0.25));
    }

    /** Definition 7 by hand: of 0 to 1000, quantile .025 is 25 and .975 is 975. */
    @Test
    void boundsAreQuantiles() {
        double[] values = new double[1001];
        Arrays.setAll(values, at -> 1000 - at);

        var interval = Interval.ofResamples(values, once(1001));

        assertThat(interval.low()).isCloseTo(25, within(1e-9));
        assertThat(interval.high()).isCloseTo(975, within(1e-9));
    }

    /** R's type 7, from values that are all there, as often as they came, and sorted. */
    @Test
    void isWhatSortingEverythingGives() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            double[] values = new double[1 + random.nextInt(60)];
            int different = 1 + random.nextInt(60);
            Arrays.setAll(values, at -> random.nextInt(different) / 7.0 - 1);
            int[] times = new int[values.length];
            int most = 1 + random.nextInt(5);
            Arrays.setAll(times, at -> 1 + random.nextInt(most));
            double[] sorted =
                    IntStream.range(0, values.length)
                            .boxed()
                            .flatMap(at -> Collections.nCopies(times[at], values[at]).stream())
                            .mapToDouble(Double::doubleValue)
                            .sorted()
                            .toArray();

            var interval = Interval.ofResamples(values, times);

            assertThat(interval.low()).as("seed %d", seed).isEqualTo(quantile(sorted, 0.025));
            assertThat(interval.high()).as("seed %d", seed).isEqualTo(quantile(sorted, 0.975));
        }
    }

    static int[] once(int values) {
        int[] times = new int[values];
        Arrays.fill(times, 1);
        return times;
    }

    private static double quantile(double[] sorted, double share) {
        double at = (share > 0.5 ? 1 - (1 - 0.95) / 2 : (1 - 0.95) / 2) * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
