package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** Analyses that hold measures fixed: bias, drift, agreement. */
class FurtherAnalysesTest {

    /** Five assessors read everybody on six criteria; r0 is harder on those of the even group. */
    private static RatingTable biased(double bias) {
        var simulation = new Simulation(11);
        for (int candidate = 0; candidate < 200; candidate++) {
            double measure = simulation.random.nextGaussian();
            for (int assessor = 0; assessor < 5; assessor++) {
                for (int criterion = 0; criterion < 6; criterion++) {
                    double extra = assessor == 0 && candidate % 2 == 0 ? bias : 0;
                    simulation.rate(
                            "p" + candidate,
                            "t",
                            "c" + criterion,
                            "r" + assessor,
                            simulation.draw(measure - extra, -1, 0, 1));
                }
            }
        }
        return simulation.table();
    }

    private static String group(RatingTable table, int row) {
        return table.candidate(row) % 2 == 0 ? "even" : "odd";
    }

    private static Interaction of(List<Interaction> all, String element, String group) {
        return all.stream()
                .filter(each -> each.element().equals(element) && each.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void biasAgainstAGroupIsFoundWithItsSign() {
        RatingTable table = biased(1);
        var ratings = measured(table, ASSESSORS).ratings();
        var interactions = ratings.interactions(Facet.ASSESSOR, row -> group(table, row));

        var against = of(interactions, "r0", "even");
        var inFavour = of(interactions, "r0", "odd");
        assertThat(against.t()).isGreaterThan(4);
        assertThat(inFavour.t()).isLessThan(-4);
        // half of it is in the assessor's measure, and some in the candidates'
        assertThat(against.bias() - inFavour.bias()).isBetween(0.6, 1.3);
        assertThat(against.expected()).isGreaterThan(against.observed());
        assertThat(against.t()).isCloseTo(against.bias() / against.standardError(), within(1e-12));
        assertThat(interactions).hasSize(10);
    }

    @Test
    void noBiasIsFoundWhereThereIsNone() {
        RatingTable table = biased(0);
        var ratings = measured(table, ASSESSORS).ratings();

        assertThat(ratings.interactions(Facet.ASSESSOR, row -> group(table, row)))
                .allSatisfy(each -> assertThat(each.t()).isBetween(-4.0, 4.0));
        assertThat(
                        ratings.interactions(
                                Facet.ASSESSOR, row -> table.criteria().id(table.criterion(row))))
                .hasSize(30)
                .allSatisfy(each -> assertThat(each.t()).isBetween(-4.5, 4.5));
    }

    @Test
    void aFacetThatTheModelLacksHasNoBias() {
        var ratings = measured(biased(0), ASSESSORS).ratings();

        assertThatThrownBy(() -> ratings.interactions(Facet.TASK, row -> "all"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the model has no facet task");
    }

    @Test
    void anAssessorWhoGrowsSevereSignals() {
        var simulation = new Simulation(12);
        for (int candidate = 0; candidate < 300; candidate++) {
            int month = candidate / 50;
            double measure = simulation.random.nextGaussian();
            for (int assessor = 0; assessor < 4; assessor++) {
                for (int criterion = 0; criterion < 6; criterion++) {
                    double drift = assessor == 0 ? 0.4 * (month - 2.5) : 0;
                    simulation.rate(
                            "p" + candidate,
                            "t",
                            "c" + criterion,
                            "r" + assessor,
                            simulation.draw(measure - drift, -1, 0, 1));
                }
            }
        }
        RatingTable table = simulation.table();
        var charts =
                DriftChart.of(
                        measured(table, ASSESSORS).ratings(),
                        row -> "2026-0" + (1 + table.candidate(row) / 50));

        assertThat(charts).hasSize(4);
        var first = charts.get(0);
        assertThat(first.assessor()).isEqualTo("r0");
        assertThat(first.points()).hasSize(6);
        assertThat(first.points().get(0).period()).isEqualTo("2026-01");
        assertThat(first.points().get(0).severity()).isNegative();
        assertThat(first.points().get(5).severity()).isPositive();
        assertThat(first.points().get(5).isOut()).isTrue();
        assertThat(first.signals()).isTrue();
        assertThat(first.points().get(0).ratings()).isEqualTo(300);
    }

    @Test
    void eightPointsOnOneSideSignal() {
        var point = new DriftChart.Point("p", 10, 0.1, 0.2, -0.6, 0.6);

        assertThat(new DriftChart("r", Collections.nCopies(7, point)).signals()).isFalse();
        assertThat(new DriftChart("r", Collections.nCopies(8, point)).signals()).isTrue();
    }

    /** Worked by hand: see the measures in {@code twoLevelsWorkedByHand}; P is 1/4 and 3/4. */
    @Test
    void exactAgreementObservedAndExpected() {
        RatingTable table =
                Simulation.rows(
                        """
                        a t x r 0
                        a t x s 1
                        b t x r 0
                        b t x s 1
                        c t x r 0
                        c t x s 1
                        d t x r 1
                        d t x s 0
                        """);
        var agreement = measured(table, ASSESSORS).ratings().exactAgreement().orElseThrow();

        assertThat(agreement.opportunities()).isEqualTo(4);
        assertThat(agreement.observedShare()).isZero();
        assertThat(agreement.expectedShare()).isCloseTo(2 * 0.25 * 0.75, within(1e-7));
    }

    @Test
    void nobodyReadTheSameHasNoAgreement() {
        RatingTable table =
                Simulation.rows(
                        """
                        a t x r 1
                        a t y s 2
                        b t x r 2
                        b t y s 1
                        c t x s 2
                        c t y r 1
                        """);

        assertThat(measured(table, ASSESSORS).ratings().exactAgreement()).isEmpty();
    }
}
