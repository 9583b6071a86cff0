package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.MeasuringSeverityTest.TWO_ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.credit;
import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.named;
import static org.aspirant.rubric.statistics.severity.Simulation.refused;
import static org.aspirant.rubric.statistics.severity.Simulation.rows;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.SeverityReport.Collapsed;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** What has no finite measure, what cannot be compared, and what cannot be told apart. */
class ExtremesAndSubsetsTest {

    private static final String TOP = "e t x r 3\ne t y r 3\ne t x s 3\ne t y s 3\n";

    @Test
    void aCandidateAtTheTopIsSetAsideAndChangesNobodyElse() {
        var without = measured(rows(TWO_ASSESSORS), ASSESSORS).report();
        var with = measured(rows(TWO_ASSESSORS + TOP), ASSESSORS).report();

        assertThat(measure(with.candidates(), "b"))
                .isCloseTo(measure(without.candidates(), "b"), within(1e-9));
        assertThat(with.logLikelihood()).isCloseTo(without.logLikelihood(), within(1e-9));
        Measure top = named(with.candidates(), "e");
        assertThat(top.extreme()).isTrue();
        assertThat(top.infit()).isNull();
        assertThat(top.outfit()).isNull();
        assertThat(top.subset()).isOne();
    }

    /** The measure at which the model expects 12 − 0.3 of four ratings at levels 1 to 3. */
    @Test
    void anExtremeTotalIsMovedInward() {
        var report = measured(rows(TWO_ASSESSORS + TOP), ASSESSORS).report();
        double measure = measure(report.candidates(), "e");
        double expected = 0;
        double information = 0;
        for (String assessor : List.of("r", "s")) {
            double eta = measure - measure(report.measures(Facet.ASSESSOR), assessor);
            double one = Math.exp(eta - report.thresholds().get(0).measure());
            double two = one * Math.exp(eta - report.thresholds().get(1).measure());
            double mean = (one + 2 * two) / (1 + one + two);
            expected += 2 * (1 + mean);
            information += 2 * ((one + 4 * two) / (1 + one + two) - mean * mean);
        }

        assertThat(expected).isCloseTo(11.7, within(1e-8));
        assertThat(named(report.candidates(), "e").standardError())
                .isCloseTo(1 / Math.sqrt(information), within(1e-8));
    }

    @Test
    void anAssessorWhoGivesTheTopOnlyIsExtremeAndLenient() {
        var report =
                measured(
                                rows(
                                        TWO_ASSESSORS
                                                + "a t x u 3\nb t x u 3\nc t x u 3\nd t x u 3\n"),
                                ASSESSORS)
                        .report();
        var assessors = report.measures(Facet.ASSESSOR);

        assertThat(named(assessors, "u").extreme()).isTrue();
        assertThat(named(assessors, "u").infit()).isNull();
        assertThat(measure(assessors, "u")).isLessThan(measure(assessors, "s"));
        assertThat(measure(assessors, "r") + measure(assessors, "s")).isCloseTo(0, within(1e-9));
    }

    @Test
    void anAssessorWhoMetExtremesOnlyIsMeasuredAgainstThem() {
        var report = measured(rows(TWO_ASSESSORS + TOP + "e t x u 3\n"), ASSESSORS).report();
        Measure assessor = named(report.measures(Facet.ASSESSOR), "u");

        assertThat(assessor.extreme()).isTrue();
        assertThat(assessor.measure()).isNotNull();
        assertThat(named(report.candidates(), "e").measure()).isNotNull();
    }

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

    /** The one link between two pairs of assessors says that r gives more than u, without end. */
    @Test
    void aLinkThatPointsOneWayHasNoMaximum() {
        var refused =
                refused(
                        rows(
                                """
                                a t x r 0
                                a t x s 1
                                b t x r 1
                                b t x s 0
                                c t x u 0
                                c t x v 1
                                d t x u 1
                                d t x v 0
                                e t x r 1
                                e t x u 0
                                """),
                        ASSESSORS);

        assertThat(refused.fault()).isEqualTo(SeverityFault.UNBOUNDED);
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

    @Test
    void aLevelThatNobodyWasRatedAtCollapsesAndIsReported() {
        var report = measured(rows(TWO_ASSESSORS.replaceAll(" 3\n", " 5\n")), ASSESSORS).report();

        assertThat(report.collapsed())
                .containsExactly(
                        new Collapsed(null, Exact.of(3)), new Collapsed(null, Exact.of(4)));
        assertThat(report.thresholds()).hasSize(2);
        assertThat(report.thresholds().get(1).level()).isEqualTo(Exact.of(5));
        assertThat(measure(report.candidates(), "a"))
                .isCloseTo(
                        measure(
                                measured(rows(TWO_ASSESSORS), ASSESSORS).report().candidates(),
                                "a"),
                        within(1e-9));
    }

    @Test
    void aLevelThatOnlyExtremesHaveCountsAsTheOneBelow() {
        var report =
                measured(rows(TWO_ASSESSORS + TOP.replace(" 3\n", " 4\n")), ASSESSORS).report();

        assertThat(report.collapsed()).containsExactly(new Collapsed(null, Exact.of(4)));
        assertThat(measure(report.candidates(), "e"))
                .isCloseTo(
                        measure(
                                measured(rows(TWO_ASSESSORS + TOP), ASSESSORS)
                                        .report()
                                        .candidates(),
                                "e"),
                        within(1e-9));
    }

    @Test
    void aCriterionWithOneLevelSaysNothingUnderPartialCredit() {
        var flat = rows(TWO_ASSESSORS + "a t z r 2\nb t z s 2\n");
        var report = measured(flat, credit(Facet.ASSESSOR, Facet.CRITERION)).report();

        assertThat(report.setAside()).containsExactly("z");
        Measure criterion = named(report.measures(Facet.CRITERION), "z");
        assertThat(criterion.measure()).isNull();
        assertThat(criterion.standardError()).isNull();
        assertThat(report.thresholds()).noneMatch(each -> "z".equals(each.criterion()));
    }
}
