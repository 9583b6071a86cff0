package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.MeasuringSeverityTest.TWO_ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.named;
import static org.aspirant.rubric.statistics.severity.Simulation.rows;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.OneWayTie;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** What cannot be compared: parts without a link, and parts linked one way only. */
class SubsetsTest {

    @Test
    void subsetsAreCountedAndEachIsCentredByItself() {
        String second =
                TWO_ASSESSORS
                        .replaceAll("(?m)^([a-d])", "z$1")
                        .replace(" r ", " v ")
                        .replace(" s ", " w ");
        var report = measured(rows(TWO_ASSESSORS + second), ASSESSORS).report();
        var assessors = report.measures(Facet.ASSESSOR);

        assertThat(report.subsets()).isEqualTo(2);
        assertThat(named(report.candidates(), "a").subset()).isOne();
        assertThat(named(report.candidates(), "za").subset()).isEqualTo(2);
        assertThat(named(assessors, "w").subset()).isEqualTo(2);
        assertThat(measure(assessors, "r") + measure(assessors, "s")).isCloseTo(0, within(1e-9));
        assertThat(measure(assessors, "v") + measure(assessors, "w")).isCloseTo(0, within(1e-9));
        assertThat(measure(report.candidates(), "za"))
                .isCloseTo(measure(report.candidates(), "a"), within(1e-7));
    }

    /** Criteria in common do not make assessors comparable who share no candidate. */
    @Test
    void aFacetThatAllShareJoinsNoSubsets() {
        String second =
                TWO_ASSESSORS
                        .replaceAll("(?m)^([a-d])", "z$1")
                        .replace(" r ", " v ")
                        .replace(" s ", " w ");
        var report =
                measured(rows(TWO_ASSESSORS + second), scale(Facet.ASSESSOR, Facet.CRITERION))
                        .report();

        assertThat(report.subsets()).isEqualTo(2);
        assertThat(named(report.measures(Facet.CRITERION), "x").subset()).isOne();
    }

    /** Levels 0 and 1; r and s read a and b, u and v read c and d. */
    private static final String TWO_PAIRS =
            """
            a t x r 0
            a t x s 1
            b t x r 1
            b t x s 0
            b t y s 1
            b t y r 1
            c t x u 0
            c t x v 1
            d t x u 1
            d t x v 0
            d t y v 1
            d t y u 1
            """;

    /** Of all that r and u both read r gave more: the distance that fits best has no end. */
    private static final String ONE_WAY = "e t x r 1\ne t x u 0\n";

    @Test
    void subsetsThatAreTiedOneWayAreMeasuredByThemselves() {
        var tied = measured(rows(TWO_PAIRS + ONE_WAY), ASSESSORS).report();
        var apart = measured(rows(TWO_PAIRS), ASSESSORS).report();

        assertThat(tied.converged()).isTrue();
        assertThat(tied.subsets()).isEqualTo(2);
        assertThat(tied.logLikelihood()).isCloseTo(apart.logLikelihood(), within(1e-9));
        for (Measure each : apart.measures(Facet.ASSESSOR)) {
            assertThat(measure(tied.measures(Facet.ASSESSOR), each.id()))
                    .as(each.id())
                    .isCloseTo(measure(apart.measures(Facet.ASSESSOR), each.id()), within(1e-9));
        }
        assertThat(named(tied.measures(Facet.ASSESSOR), "v").subset()).isEqualTo(2);
        assertThat(named(tied.candidates(), "e").measure()).isNotNull();
        assertThat(named(tied.candidates(), "e").infit()).isNull();
        assertThat(named(tied.candidates(), "e").extreme()).isFalse();
    }

    @Test
    void whoTiesSubsetsOneWayIsNamed() {
        var report = measured(rows(TWO_PAIRS + ONE_WAY), ASSESSORS).report();

        assertThat(report.ties())
                .containsExactly(new OneWayTie(Facet.ASSESSOR, 1, 2, List.of("u"), 1));
    }

    @Test
    void oneRatingTheOtherWayLinksThem() {
        var report =
                measured(rows(TWO_PAIRS + ONE_WAY + "f t x r 0\nf t x u 1\n"), ASSESSORS).report();

        assertThat(report.ties()).isEmpty();
        assertThat(report.subsets()).isOne();
        // as often one way as the other: by hand, r and u are as severe as each other
        assertThat(measure(report.measures(Facet.ASSESSOR), "r"))
                .isCloseTo(measure(report.measures(Facet.ASSESSOR), "u"), within(1e-7));
    }

    /** Plain climbing never gets there, but comes near from below, with all ratings counted. */
    @Test
    void theLikelihoodIsTheLeastUpperBoundOfAllRatings() {
        RatingTable table = rows(TWO_PAIRS + ONE_WAY);
        double bound = measured(table, ASSESSORS).report().logLikelihood();
        double early = new DirectFit(table, 1, 2_000).logLikelihood;
        double late = new DirectFit(table, 1, 200_000).logLikelihood;

        assertThat(early).isLessThan(late);
        assertThat(late).isLessThan(bound).isCloseTo(bound, within(1e-3));
    }

    /** A site a link of a chain, each tied to the next by two candidates: no length is too long. */
    @Test
    void aLongChainOfSitesIsMeasuredWhicheverWayItsTiesPoint() {
        for (long seed = 1; seed <= 5; seed++) {
            var simulation = new Simulation(seed);
            for (int candidate = 0; candidate < 1200; candidate++) {
                int site = candidate % 60;
                int other = candidate < 120 ? (site + 1) % 60 : site;
                double measure = simulation.random.nextGaussian();
                for (String assessor : List.of("r" + site, "s" + other)) {
                    for (String criterion : List.of("x", "y")) {
                        simulation.rate(
                                "p" + candidate,
                                "t",
                                criterion,
                                assessor,
                                simulation.draw(measure, -1, 1));
                    }
                }
            }
            var report = measured(simulation.table(), ASSESSORS).report();

            assertThat(report.converged()).as("seed %d", seed).isTrue();
            assertThat(report.subsets() > 1)
                    .as("seed %d", seed)
                    .isEqualTo(!report.ties().isEmpty());
        }
    }
}
