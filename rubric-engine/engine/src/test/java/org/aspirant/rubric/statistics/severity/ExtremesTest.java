package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.MeasuringSeverityTest.TWO_ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.credit;
import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.named;
import static org.aspirant.rubric.statistics.severity.Simulation.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.SeverityReport.Collapsed;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.junit.jupiter.api.Test;

/** Who has the highest or the lowest level only, and levels that nobody has. */
class ExtremesTest {

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
