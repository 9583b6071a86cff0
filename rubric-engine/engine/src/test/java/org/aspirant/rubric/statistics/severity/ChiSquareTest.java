package org.aspirant.rubric.statistics.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.junit.jupiter.api.Test;

class ChiSquareTest {

    private static List<Measure> measures(double error, double... values) {
        return DoubleStream.of(values)
                .mapToObj(each -> new Measure("r", each, error, 1.0, 1.0, 0.0, 0.0, null, false, 1))
                .toList();
    }

    /**
     * By hand: −1, 0 and 1 with error .6 have 2/.36 with two degrees of freedom, whose probability
     * is exp(−x/2); about an adjusted variance of .64 they have 2 with one, 2 (1 − Φ(√2)) = .1573.
     */
    @Test
    void fixedAndRandomWorkedByHand() {
        var test = ChiSquare.of(measures(.6, -1, 0, 1)).orElseThrow();

        assertThat(test.fixed().value()).isCloseTo(2 / .36, within(1e-12));
        assertThat(test.fixed().degreesOfFreedom()).isEqualTo(2);
        assertThat(test.fixed().probability()).isCloseTo(Math.exp(-1 / .36), within(1e-9));
        var random = test.random().orElseThrow();
        assertThat(random.value()).isCloseTo(2, within(1e-12));
        assertThat(random.degreesOfFreedom()).isOne();
        assertThat(random.probability()).isCloseTo(.1573, within(5e-5));
    }

    @Test
    void whoIsExtremeHasNoPartInIt() {
        var measures = new ArrayList<>(measures(.6, -1, 0, 1));
        measures.add(new Measure("s", 9.0, .6, null, null, null, null, null, true, 1));
        measures.add(new Measure("t", null, null, null, null, null, null, null, false, 1));

        assertThat(ChiSquare.of(measures)).isEqualTo(ChiSquare.of(measures(.6, -1, 0, 1)));
    }

    @Test
    void equalMeasuresDoNotDiffer() {
        var test = ChiSquare.of(measures(.6, 2, 2, 2)).orElseThrow();

        assertThat(test.fixed().value()).isCloseTo(0, within(1e-12));
        assertThat(test.fixed().probability()).isCloseTo(1, within(1e-12));
    }

    @Test
    void twoMeasuresHaveNoRandomEffectAndOneNone() {
        assertThat(ChiSquare.of(measures(.6, -1, 1)).orElseThrow().random()).isEmpty();
        assertThat(ChiSquare.of(measures(.6, 1))).isEmpty();
    }
}
