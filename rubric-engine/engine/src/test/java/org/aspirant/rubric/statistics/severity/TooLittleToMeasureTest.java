package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.refused;
import static org.aspirant.rubric.statistics.severity.Simulation.rows;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** What little can be measured, and what is refused. */
class TooLittleToMeasureTest {

    @Test
    void assessorsNestedInTasksAreRefusedByName() {
        var simulation = new Simulation(3);
        for (int candidate = 0; candidate < 20; candidate++) {
            for (int assessor = 0; assessor < 6; assessor++) {
                simulation.rate(
                        "p" + candidate,
                        "t" + assessor / 3,
                        "c",
                        "r" + assessor,
                        simulation.draw(candidate * 0.1 - 1, -1, 1));
            }
        }
        RatingTable table = simulation.table();

        var refused = refused(table, scale(Facet.ASSESSOR, Facet.TASK));
        assertThat(refused.fault()).isEqualTo(SeverityFault.CONFOUNDED);
        assertThat(refused.detail()).contains("assessor and task apart");
        assertThat(measured(table, ASSESSORS).report().converged()).isTrue();
    }

    @Test
    void allRatingsEqualAreRefused() {
        var refused = refused(rows("a t x r 2\na t y s 2\nb t x r 2\n"), ASSESSORS);

        assertThat(refused.fault()).isEqualTo(SeverityFault.ONE_LEVEL);
        assertThat(refused.detail()).isEqualTo("all ratings are at level 2");
    }

    @Test
    void highestAndLowestOnlyAreRefused() {
        var refused = refused(rows("a t x r 2\na t y s 2\nb t x r 1\n"), ASSESSORS);

        assertThat(refused.fault()).isEqualTo(SeverityFault.EXTREMES_ONLY);
    }

    @Test
    void noRatingIsRefused() {
        assertThat(refused(new Simulation(0).table(), ASSESSORS).fault())
                .isEqualTo(SeverityFault.NO_RATINGS);
    }

    /** With the highest and the lowest gone the next are highest and lowest, until none is left. */
    @Test
    void oneRatingEachLeavesNobody() {
        var refused = refused(rows("a t x r 1\nb t x r 2\nc t x r 3\nd t x r 2\n"), ASSESSORS);

        assertThat(refused.fault()).isEqualTo(SeverityFault.EXTREMES_ONLY);
    }

    @Test
    void oneAssessorOnlyStandsAtTheCentre() {
        var report =
                measured(
                                rows(
                                        """
                                        a t x r 1
                                        a t y r 2
                                        b t x r 2
                                        b t y r 3
                                        c t x r 3
                                        c t y r 1
                                        d t x r 2
                                        d t y r 2
                                        """),
                                ASSESSORS)
                        .report();

        assertThat(report.converged()).isTrue();
        assertThat(measure(report.measures(Facet.ASSESSOR), "r")).isZero();
        assertThat(Separation.of(report.measures(Facet.ASSESSOR))).isEmpty();
    }

    @Test
    void oneCandidateOnlyHasAMeasure() {
        var report =
                measured(
                                rows(
                                        """
                                        a t x r 1
                                        a t y r 2
                                        a t z r 1
                                        a t x s 2
                                        a t y s 1
                                        a t z s 2
                                        """),
                                ASSESSORS)
                        .report();

        // by hand: 1 of 3 and 2 of 3 upper levels, so plus and minus ln 2 about 0
        assertThat(measure(report.candidates(), "a")).isCloseTo(0, within(1e-7));
        assertThat(measure(report.measures(Facet.ASSESSOR), "r"))
                .isCloseTo(Math.log(2), within(1e-7));
    }
}
