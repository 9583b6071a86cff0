package org.aspirant.rubric.statistics.agreement.intraclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * By hand: of the pairs 1 2, 3 3 and 2 4 the mean is 2½, squares add up to 5½ and products to 2 (¾
 * + ¼ − ¾) = ½, so r = 1 ∕ 11 and of two readings 2r ∕ (1 + r) = 1 ∕ 6.
 */
class PairCorrelationTest {

    private static final double TIGHT = 1e-12;

    @Test
    void correlatesTwoReadingsEitherWayRound() {
        var correlation = new PairCorrelation();
        correlation.add(1, 2);
        correlation.add(3, 3);
        correlation.add(4, 2);
        correlation.add(9);

        assertThat(correlation.units()).isEqualTo(3);
        assertThat(correlation.value().orElseThrow()).isCloseTo(1 / 11.0, within(TIGHT));
        assertThat(correlation.ofTwoReadings().orElseThrow()).isCloseTo(1 / 6.0, within(TIGHT));
    }

    @Test
    void isPearsonsOverAllPairsWithAWeightForEachUnit() {
        for (long seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            List<double[]> units = new ArrayList<>();
            for (int unit = 0; unit < 20; unit++) {
                units.add(random.ints(1 + random.nextInt(4), 1, 5).asDoubleStream().toArray());
            }
            var whole = new PairCorrelation();
            var parts = List.of(new PairCorrelation(), new PairCorrelation());
            units.forEach(whole::add);
            for (int unit = 0; unit < units.size(); unit++) {
                parts.get(unit % 2).add(units.get(unit));
            }
            parts.get(0).merge(parts.get(1));
            assertThat(whole.value().orElseThrow())
                    .as("seed %d", seed)
                    .isCloseTo(slow(units), within(1e-9));
            assertThat(parts.get(0).value().orElseThrow())
                    .as("seed %d", seed)
                    .isCloseTo(slow(units), within(1e-9));
        }
    }

    /** Every ordered pair by itself. */
    private static double slow(List<double[]> units) {
        double weights = 0;
        double mean = 0;
        for (int pass = 0; pass < 2; pass++) {
            double products = 0;
            double squares = 0;
            for (double[] unit : units) {
                for (int one = 0; one < unit.length; one++) {
                    for (int other = 0; other < unit.length; other++) {
                        if (one != other && unit.length > 1) {
                            double weight = 1.0 / (unit.length - 1);
                            if (pass == 0) {
                                weights += weight;
                                mean += weight * unit[one];
                            } else {
                                products +=
                                        weight
                                                * (unit[one] - mean / weights)
                                                * (unit[other] - mean / weights);
                                squares += weight * Math.pow(unit[one] - mean / weights, 2);
                            }
                        }
                    }
                }
            }
            if (pass == 1) {
                return products / squares;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void saysNothingOfTooLittleOrOfEqualRatings() {
        var correlation = new PairCorrelation();
        assertThat(correlation.value()).isEmpty();
        correlation.add(2, 2);
        assertThat(correlation.value()).isEmpty();
        correlation.add(2, 2);
        assertThat(correlation.value()).isEmpty();
        assertThat(correlation.ofTwoReadings()).isEmpty();
    }

    @Test
    void hasNoTwoReadingsWhereReadersAreOpposites() {
        var correlation = new PairCorrelation();
        correlation.add(1, 3);
        correlation.add(3, 1);
        assertThat(correlation.value().orElseThrow()).isEqualTo(-1);
        assertThat(correlation.ofTwoReadings()).isEmpty();
    }
}
