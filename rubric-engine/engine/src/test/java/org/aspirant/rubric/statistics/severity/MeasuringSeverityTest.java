package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.named;
import static org.aspirant.rubric.statistics.severity.Simulation.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.Threshold;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** Measures worked by hand, and of published data. */
class MeasuringSeverityTest {

    /** Brennan (2001), Generalizability Theory, synthetic data set 4: an assessor a line. */
    private static final String BRENNAN =
            """
            t1 r1 5 9 3 7 9 3 7 5 9 4
            t1 r2 6 3 4 5 2 4 3 8 9 4
            t1 r3 5 7 3 5 9 3 7 5 8 4
            t1 r4 5 7 3 3 7 5 7 7 8 3
            t2 r5 5 7 5 3 7 3 7 7 6 3
            t2 r6 3 5 3 1 7 3 5 5 6 5
            t2 r7 4 5 3 4 3 6 5 5 6 6
            t2 r8 5 5 5 3 7 3 7 4 5 5
            t3 r9 6 7 6 5 2 4 5 3 5 5
            t3 r10 7 7 5 3 7 5 5 2 8 7
            t3 r11 3 5 1 3 5 1 5 1 1 1
            t3 r12 3 2 6 5 3 2 4 1 1 1
            """;

    private static RatingTable brennan() {
        var simulation = new Simulation(0);
        BRENNAN.lines()
                .map(line -> line.split(" ", -1))
                .forEach(
                        each -> {
                            for (int candidate = 1; candidate <= 10; candidate++) {
                                simulation.rate(
                                        "p" + candidate,
                                        each[0],
                                        "c",
                                        each[1],
                                        Integer.parseInt(each[candidate + 1]));
                            }
                        });
        return simulation.table();
    }

    /** That these totals are equal is counted by hand from the table above. */
    @Test
    void equalTotalsInACompleteDesignGiveEqualMeasures() {
        var report = measured(brennan(), ASSESSORS).report();
        var assessors = report.measures(Facet.ASSESSOR);

        assertThat(report.converged()).isTrue();
        assertThat(report.subsets()).isOne();
        assertThat(measure(report.candidates(), "p3"))
                .isCloseTo(measure(report.candidates(), "p4"), within(1e-9));
        assertThat(measure(assessors, "r2")).isCloseTo(measure(assessors, "r9"), within(1e-9));
        assertThat(measure(assessors, "r3")).isCloseTo(measure(assessors, "r10"), within(1e-9));
        assertThat(measure(assessors, "r12")).isGreaterThan(measure(assessors, "r1"));
    }

    @Test
    void facetsAndThresholdsAreCentred() {
        var report = measured(brennan(), ASSESSORS).report();

        assertThat(sum(report.measures(Facet.ASSESSOR))).isCloseTo(0, within(1e-9));
        assertThat(report.thresholds().stream().mapToDouble(Threshold::measure).sum())
                .isCloseTo(0, within(1e-9));
        assertThat(report.thresholds().stream().map(Threshold::level))
                .containsExactly(
                        Exact.of(2),
                        Exact.of(3),
                        Exact.of(4),
                        Exact.of(5),
                        Exact.of(6),
                        Exact.of(7),
                        Exact.of(8),
                        Exact.of(9));
    }

    private static double sum(List<Measure> measures) {
        return measures.stream().mapToDouble(each -> measure(measures, each.id())).sum();
    }

    /** With one level more for everybody nothing but the names of levels changes. */
    @Test
    void shiftedLevelsLeaveMeasuresAndMoveFairAverages() {
        var low = measured(rows(TWO_ASSESSORS), ASSESSORS).report();
        var high =
                measured(
                                rows(
                                        TWO_ASSESSORS
                                                .replaceAll(" 3\n", " 4\n")
                                                .replaceAll(" 2\n", " 3\n")
                                                .replaceAll(" 1\n", " 2\n")),
                                ASSESSORS)
                        .report();

        assertThat(measure(high.candidates(), "b"))
                .isCloseTo(measure(low.candidates(), "b"), within(1e-9));
        assertThat(fair(high, "b")).isCloseTo(fair(low, "b") + 1, within(1e-9));
    }

    static final String TWO_ASSESSORS =
            """
            a t x r 1
            a t y r 2
            a t x s 1
            a t y s 3
            b t x r 2
            b t y r 2
            b t x s 3
            b t y s 2
            c t x r 3
            c t y r 1
            c t x s 3
            c t y s 3
            d t x r 1
            d t y r 1
            d t x s 2
            d t y s 1
            """;

    private static double fair(SeverityReport report, String candidate) {
        Double fair = named(report.candidates(), candidate).fairAverage();
        return fair == null ? Double.NaN : fair;
    }

    /**
     * Two levels and two assessors, worked by hand: with one level of two a candidate's chance of
     * the upper one is 1/2 on average, so its measure is 0; the assessor with 3 of 4 upper levels
     * where the other has 1 of 4 has {@code P = 3/4}, hence {@code −ln 3} and {@code ln 3}.
     */
    @Test
    void twoLevelsWorkedByHand() {
        var report =
                measured(
                                rows(
                                        """
                                        a t x r 0
                                        a t x s 1
                                        b t x r 0
                                        b t x s 1
                                        c t x r 0
                                        c t x s 1
                                        d t x r 1
                                        d t x s 0
                                        """),
                                ASSESSORS)
                        .report();
        var assessors = report.measures(Facet.ASSESSOR);

        assertThat(measure(assessors, "r")).isCloseTo(Math.log(3), within(1e-7));
        assertThat(measure(assessors, "s")).isCloseTo(-Math.log(3), within(1e-7));
        assertThat(measure(report.candidates(), "a")).isCloseTo(0, within(1e-7));
        assertThat(fair(report, "a")).isCloseTo(0.5, within(1e-7));
        assertThat(report.thresholds())
                .singleElement()
                .satisfies(each -> assertThat(each.measure()).isZero());
        assertThat(report.logLikelihood())
                .isCloseTo(6 * Math.log(0.75) + 2 * Math.log(0.25), within(1e-7));
        // four ratings with variance 3/16 each
        assertThat(named(assessors, "r").standardError())
                .isCloseTo(1 / Math.sqrt(0.75), within(1e-7));
        // residuals 1/4 three times and 3/4 once: squares 12/16 in all over variance 12/16
        assertThat(named(assessors, "r").infit()).isCloseTo(1.0, within(1e-7));
        // candidate d: squares 9/16 over 3/16, twice
        assertThat(named(report.candidates(), "d").outfit()).isCloseTo(3.0, within(1e-7));
        assertThat(named(report.candidates(), "a").infit()).isCloseTo(1.0 / 3, within(1e-7));
    }

    @Test
    void correctedMeasuresAreNearerZeroByOneRatingInL() {
        var plain = measured(rows(TWO_ASSESSORS), ASSESSORS).report();
        var corrected =
                measured(
                                rows(TWO_ASSESSORS),
                                new FacetModel(
                                        List.of(Facet.ASSESSOR),
                                        FacetModel.Steps.RATING_SCALE,
                                        true))
                        .report();

        assertThat(measure(corrected.candidates(), "a"))
                .isCloseTo(measure(plain.candidates(), "a") * 0.75, within(1e-12));
        assertThat(measure(corrected.measures(Facet.ASSESSOR), "r"))
                .isCloseTo(measure(plain.measures(Facet.ASSESSOR), "r") * 0.75, within(1e-12));
        assertThat(corrected.thresholds().get(0).measure())
                .isCloseTo(plain.thresholds().get(0).measure() * 0.75, within(1e-12));
        assertThat(named(corrected.candidates(), "a").standardError())
                .isEqualTo(named(plain.candidates(), "a").standardError());
        assertThat(corrected.ratingsPerCandidate()).isEqualTo(4);
        assertThat(corrected.hasFewRatings()).isTrue();
    }
}
