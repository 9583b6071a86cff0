package org.aspirant.rubric.statistics.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aspirant.rubric.statistics.severity.Separation.Of;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well measures are told apart, worked by hand. */
class SeparationTest {

    private static Measure measure(String id, double measure, double error, boolean extreme) {
        return new Measure(id, measure, error, 1.0, 1.0, 0.0, 0.0, null, extreme, 1);
    }

    /** By hand: variance 1, error 0.6, so the adjusted deviation is 0.8. */
    @Test
    void separationWorkedByHand() {
        var separation =
                Separation.of(
                                List.of(
                                        measure("a", -1, 0.6, false),
                                        measure("b", 0, 0.6, false),
                                        measure("c", 1, 0.6, false),
                                        measure("d", 9, 0.6, true)))
                        .orElseThrow();

        assertThat(separation.count()).isEqualTo(3);
        assertThat(separation.standardDeviation()).isCloseTo(1, within(1e-12));
        assertThat(separation.adjustedDeviation()).isCloseTo(0.8, within(1e-12));
        assertThat(separation.separation()).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(separation.strata()).isCloseTo(19.0 / 9, within(1e-12));
        assertThat(separation.reliability()).isCloseTo(0.64, within(1e-12));
    }

    /**
     * A Facets report prints adjusted deviation .17, error .08, separation 2.17 and strata 3.22.
     */
    @Test
    void strataFollowFromSeparation() {
        var separation =
                Separation.of(
                                List.of(
                                        measure("a", -0.187883, 0.08, false),
                                        measure("b", 0, 0.08, false),
                                        measure("c", 0.187883, 0.08, false)))
                        .orElseThrow();

        assertThat(separation.adjustedDeviation()).isCloseTo(0.17, within(1e-4));
        assertThat(separation.separation()).isCloseTo(2.125, within(1e-3));
        assertThat(separation.strata()).isCloseTo((4 * 2.125 + 1) / 3, within(1e-3));
    }

    /**
     * By hand: -1, 0 and 1 with errors of .6, and the extreme 4 with an error of 1.2. Without it
     * the squares add up to 2, with it (mean 1) to 14; the mean squared errors are .36 and .63.
     */
    @ParameterizedTest(name = "with extremes {0}, population {1}")
    @CsvSource({
        "false, false, 3, 1,             .36",
        "false, true,  3, .666666666667, .36",
        "true,  false, 4, 4.66666666667, .63",
        "true,  true,  4, 3.5,           .63"
    })
    void samplesAndPopulationsWithAndWithoutExtremes(
            boolean extremes, boolean population, int count, double variance, double error) {
        var measures =
                List.of(
                        measure("a", -1, 0.6, false),
                        measure("b", 0, 0.6, false),
                        measure("c", 1, 0.6, false),
                        measure("d", 4, 1.2, true));

        var separation = Separation.of(measures, new Of(extremes, population)).orElseThrow();

        assertThat(separation.count()).isEqualTo(count);
        assertThat(separation.standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-9));
        assertThat(separation.error()).isCloseTo(Math.sqrt(error), within(1e-9));
        assertThat(separation.separation())
                .isCloseTo(Math.sqrt((variance - error) / error), within(1e-9));
        assertThat(separation.reliability()).isCloseTo(1 - error / variance, within(1e-9));
    }
}
