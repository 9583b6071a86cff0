package org.aspirant.rubric.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.growth.RollUp.DecayingAverage;
import org.aspirant.rubric.growth.RollUp.Highest;
import org.aspirant.rubric.growth.RollUp.Latest;
import org.aspirant.rubric.growth.RollUp.Mean;
import org.aspirant.rubric.growth.RollUp.NMastery;
import org.aspirant.rubric.growth.RollUp.WeightedAverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollUpTest {

    private static final Exact W = Exact.parse("0.65");

    /**
     * The example that Canvas LMS documents for both averages, 1 4 2 3 5 3 6 with 65 percent: 4.95
     * and 5.10. The exact values are worked by hand.
     */
    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            highest                   | 1 4 2 3 5 3 6 | 6
            latest                    | 1 4 2 3 5 3 6 | 6
            latest                    | 6 5           | 5
            mean                      | 1 4 2 3 5 3 6 | 24/7
            n-mastery                 | 1 4 2 3 5 3 6 | 21/5
            n-mastery                 | 1 4 2 2 5     | 9/2
            n-mastery                 | 1 2 3         | none
            n-mastery                 |               | none
            weighted-average          | 1 4 2 3 5 3 6 | 4.95
            weighted-average          | 2             | 2
            weighted-average          | 1 3           | 2.3
            weighted-average          |               | none
            standard-decaying-average | 1 4 2 3 5 3 6 | 5.099233328125
            standard-decaying-average | 2             | 2
            standard-decaying-average | 1 3           | 2.3
            highest                   |               | none
            latest                    |               | none
            mean                      |               | none
            """)
    void rollsUp(String method, String scores, String expected) {
        assertThat(method(method).of(exact(scores)).map(Exact::toString).orElse("none"))
                .isEqualTo(expected.equals("none") ? "none" : Exact.parse(expected).toString());
    }

    @Test
    void theTwoAveragesAreShownAs495And510() {
        var scores = exact("1 4 2 3 5 3 6");

        assertThat(new WeightedAverage(W).of(scores).orElseThrow().rounded()).hasToString("4.95");
        assertThat(new DecayingAverage(W).of(scores).orElseThrow().rounded()).hasToString("5.10");
    }

    @Test
    void reachingMasteryIsMastery() {
        assertThat(new NMastery(2, Exact.of(3)).of(exact("3 3 2"))).contains(Exact.of(3));
    }

    /** Σ w (1 − w)^(n−k) s(k) and the rest of the weight on the first. */
    @Test
    void aDecayingAverageIsTheSumOfScoresWithFallingWeights() {
        var random = new Random(20261122);
        for (int round = 0; round < 200; round++) {
            List<Exact> scores =
                    IntStream.range(0, 1 + random.nextInt(8))
                            .mapToObj(at -> Exact.of(random.nextInt(20), 4))
                            .toList();
            Exact rest = Exact.ONE;
            Exact sum = Exact.ZERO;
            for (int at = scores.size() - 1; at > 0; at--) {
                sum = sum.plus(rest.times(W).times(scores.get(at)));
                rest = rest.times(Exact.ONE.minus(W));
            }
            assertThat(new DecayingAverage(W).of(scores))
                    .as("round %d", round)
                    .contains(sum.plus(rest.times(scores.get(0))));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "65"})
    void aWeightIsAShare(String weight) {
        assertThatThrownBy(() -> new DecayingAverage(Exact.parse(weight)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight is between 0 and 1, got " + weight);
    }

    private static RollUp method(String key) {
        return List.of(
                        new Highest(),
                        new Latest(),
                        new Mean(),
                        new NMastery(2, Exact.of(3)),
                        new WeightedAverage(W),
                        new DecayingAverage(W))
                .stream()
                .filter(method -> method.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Exact> exact(String scores) {
        return scores == null
                ? List.of()
                : Arrays.stream(scores.split(" ", -1)).map(Exact::parse).toList();
    }
}
