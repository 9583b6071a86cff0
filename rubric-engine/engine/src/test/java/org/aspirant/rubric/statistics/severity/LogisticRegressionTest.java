package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.named;
import static org.aspirant.rubric.statistics.severity.Simulation.rows;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * With two levels the model is a logistic regression on candidates, assessors and criteria, which
 * other programs fit. Computed with R 4.2.2: {@code glm(v ~ 0 + c + a + k, binomial)} with sum
 * contrasts, facets' signs turned; p1, who has the lowest level only, is at −33 there and adds
 * nothing to the likelihood. Four ratings are missing.
 */
class LogisticRegressionTest {

    private static final String RATINGS =
            """
            p1 t x r 0
            p2 t x r 0
            p3 t x r 1
            p4 t x r 1
            p6 t x r 1
            p7 t x r 1
            p8 t x r 1
            p1 t x s 0
            p2 t x s 1
            p3 t x s 1
            p4 t x s 1
            p5 t x s 1
            p6 t x s 1
            p7 t x s 0
            p8 t x s 0
            p2 t x u 0
            p3 t x u 1
            p4 t x u 0
            p5 t x u 0
            p6 t x u 1
            p7 t x u 1
            p8 t x u 1
            p1 t y r 0
            p2 t y r 1
            p3 t y r 0
            p4 t y r 0
            p5 t y r 1
            p6 t y r 0
            p7 t y r 1
            p8 t y r 1
            p1 t y s 0
            p2 t y s 0
            p3 t y s 0
            p4 t y s 0
            p5 t y s 0
            p6 t y s 1
            p7 t y s 1
            p1 t y u 0
            p2 t y u 0
            p3 t y u 0
            p4 t y u 0
            p5 t y u 0
            p6 t y u 0
            p7 t y u 1
            p8 t y u 1
            p1 t z r 0
            p2 t z r 1
            p3 t z r 0
            p4 t z r 0
            p5 t z r 0
            p6 t z r 0
            p7 t z r 0
            p8 t z r 0
            p1 t z s 0
            p2 t z s 0
            p3 t z s 0
            p4 t z s 0
            p5 t z s 1
            p6 t z s 0
            p7 t z s 0
            p8 t z s 1
            p1 t z u 0
            p3 t z u 0
            p4 t z u 0
            p5 t z u 0
            p6 t z u 0
            p7 t z u 1
            p8 t z u 1
            """;

    private final SeverityReport report =
            measured(rows(RATINGS), scale(Facet.ASSESSOR, Facet.CRITERION)).report();

    @ParameterizedTest
    @CsvSource({
        "p2, -0.8006456",
        "p3, -0.8552165",
        "p4, -1.5366847",
        "p5, -0.3953111",
        "p6, -0.2649835",
        "p7,  0.8745495",
        "p8,  1.3813141",
    })
    void candidates(String id, double expected) {
        assertThat(measure(report.candidates(), id)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"r, -0.3277437", "s, -0.0663143", "u, 0.3940581"})
    void assessors(String id, double expected) {
        assertThat(measure(report.measures(Facet.ASSESSOR), id)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"x, -1.2873046", "y, 0.1472660", "z, 1.1400386"})
    void criteria(String id, double expected) {
        assertThat(measure(report.measures(Facet.CRITERION), id)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void likelihoodAndWhoIsExtreme() {
        assertThat(report.logLikelihood()).isCloseTo(-31.971292365, within(1e-7));
        assertThat(report.candidates().stream().filter(Measure::extreme)).hasSize(1);
        assertThat(named(report.candidates(), "p1").extreme()).isTrue();
    }
}
