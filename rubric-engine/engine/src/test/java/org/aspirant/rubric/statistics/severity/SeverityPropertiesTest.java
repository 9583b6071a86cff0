package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.ASSESSORS;
import static org.aspirant.rubric.statistics.severity.Simulation.credit;
import static org.aspirant.rubric.statistics.severity.Simulation.measure;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.api.Test;

/** What holds of any ratings, and a second, slow computation of the same. */
class SeverityPropertiesTest {

    @Test
    void residualsSumToNothingForEachCandidateAssessorCriterionAndLevel() {
        for (long seed = 1; seed <= 20; seed++) {
            RatingTable table = design(seed, 40, 8, 0.3);
            for (FacetModel model :
                    List.of(
                            ASSESSORS,
                            scale(Facet.ASSESSOR, Facet.TASK),
                            scale(Facet.ASSESSOR, Facet.TASK, Facet.CRITERION),
                            scale(
                                    Facet.ASSESSOR,
                                    Facet.TASK,
                                    Facet.CRITERION,
                                    Facet.of("coin", table, row -> "side " + row % 3 % 2),
                                    Facet.of("die", table, row -> "eye " + row * 7 % 5)),
                            credit(Facet.ASSESSOR, Facet.CRITERION))) {
                residualsSumToNothing(table, model, seed);
            }
        }
    }

    private static void residualsSumToNothing(RatingTable table, FacetModel model, long seed) {
        var measured = measured(table, model);
        var ratings = measured.ratings();
        Map<String, Double> sums = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (ratings.counts(row)) {
                double[] chances = ratings.probabilities(row);
                double residual = ratings.category(row) - ratings.expected(row).orElseThrow();
                sums.merge("candidate " + table.candidate(row), residual, Double::sum);
                for (Facet facet : model.facets()) {
                    sums.merge(facet + " " + facet.element(table, row), residual, Double::sum);
                }
                String scale =
                        model.steps() == FacetModel.Steps.RATING_SCALE
                                ? "level "
                                : "level of " + table.criterion(row) + " ";
                for (int k = 0; k < chances.length; k++) {
                    double seen = ratings.category(row) == k ? 1 : 0;
                    sums.merge(scale + k, seen - chances[k], Double::sum);
                }
            }
        }
        assertThat(measured.report().converged()).as("seed %d", seed).isTrue();
        assertThat(sums)
                .as("seed %d, %s", seed, model)
                .allSatisfy((what, sum) -> assertThat(sum).as(what).isCloseTo(0, within(1e-6)));
    }

    /**
     * Two tasks, three criteria, two assessors for each candidate and task; some ratings are gone.
     */
    private static RatingTable design(long seed, int candidates, int assessors, double missing) {
        var simulation = new Simulation(seed);
        for (int candidate = 0; candidate < candidates; candidate++) {
            double measure = simulation.random.nextGaussian();
            for (int task = 0; task < 2; task++) {
                int one = simulation.random.nextInt(assessors);
                int other = (one + 1 + simulation.random.nextInt(assessors - 1)) % assessors;
                for (int criterion = 0; criterion < 3; criterion++) {
                    for (int assessor : new int[] {one, other}) {
                        double eta = measure - 0.2 * (assessor - 3) - 0.3 * task + 0.2 * criterion;
                        int level = simulation.draw(eta, -1.2, 0.1, 1.1);
                        if (simulation.random.nextDouble() >= missing) {
                            simulation.rate(
                                    "p" + candidate,
                                    "t" + task,
                                    "c" + criterion,
                                    "r" + assessor,
                                    level);
                        }
                    }
                }
            }
        }
        return simulation.table();
    }

    @Test
    void aSlowDirectComputationGivesTheSame() {
        for (long seed = 1; seed <= 5; seed++) {
            var simulation = new Simulation(seed);
            for (int candidate = 0; candidate < 8; candidate++) {
                for (int assessor = 0; assessor < 6; assessor++) {
                    int level =
                            simulation.draw(
                                    0.2 * (candidate - 4) - 0.3 * (assessor - 2), -0.7, 0.7);
                    simulation.rate("p" + candidate, "t", "c", "r" + assessor, level);
                }
            }
            RatingTable table = simulation.table();
            var report = measured(table, ASSESSORS).report();
            var direct = new DirectFit(table, 2, 60_000);

            assertThat(report.candidates())
                    .as("seed %d has no extremes", seed)
                    .noneMatch(Measure::extreme);
            assertThat(report.logLikelihood())
                    .as("seed %d", seed)
                    .isCloseTo(direct.logLikelihood, within(1e-7));
            direct.candidates.forEach(
                    (id, value) ->
                            assertThat(measure(report.candidates(), id))
                                    .as(id)
                                    .isCloseTo(value, within(1e-5)));
            direct.assessors.forEach(
                    (id, value) ->
                            assertThat(measure(report.measures(Facet.ASSESSOR), id))
                                    .as(id)
                                    .isCloseTo(value, within(1e-5)));
            assertThat(report.thresholds().get(0).measure())
                    .isCloseTo(direct.thresholds[0], within(1e-5));
        }
    }

    @Test
    void theOrderOfRatingsChangesNothing() {
        RatingTable table = design(5, 60, 6, 0.2);
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            order.add(row);
        }
        Collections.shuffle(order, new Random(6));
        var shuffled = new Simulation(0);
        for (int row : order) {
            shuffled.builder.add(
                    table.candidates().id(table.candidate(row)),
                    table.tasks().id(table.task(row)),
                    table.criteria().id(table.criterion(row)),
                    table.assessors().id(table.assessor(row)),
                    1,
                    table.values().get(table.value(row)));
        }
        var model = scale(Facet.ASSESSOR, Facet.TASK);
        var one = measured(table, model).report();
        var other = measured(shuffled.table(), model).report();

        for (Measure each : one.candidates()) {
            assertThat(measure(other.candidates(), each.id()))
                    .as(each.id())
                    .isCloseTo(measure(one.candidates(), each.id()), within(1e-7));
        }
        for (Measure each : one.measures(Facet.ASSESSOR)) {
            assertThat(measure(other.measures(Facet.ASSESSOR), each.id()))
                    .as(each.id())
                    .isCloseTo(measure(one.measures(Facet.ASSESSOR), each.id()), within(1e-7));
        }
    }

    /**
     * The model's formula, from what is reported; and with a constant on assessors and candidates.
     */
    @Test
    void aConstantAddedToAFacetLeavesProbabilitiesUnchanged() {
        RatingTable table = design(9, 60, 6, 0.2);
        var measured = measured(table, ASSESSORS);
        var report = measured.report();
        for (double constant : new double[] {0, 1.7, -25}) {
            for (int row = 0; row < table.size(); row++) {
                double eta =
                        measure(report.candidates(), table.candidates().id(table.candidate(row)))
                                + constant
                                - (measure(
                                                report.measures(Facet.ASSESSOR),
                                                table.assessors().id(table.assessor(row)))
                                        + constant);
                double[] power = {1, 0, 0, 0};
                double sum = 1;
                for (int k = 1; k < power.length; k++) {
                    power[k] =
                            power[k - 1] * Math.exp(eta - report.thresholds().get(k - 1).measure());
                    sum += power[k];
                }
                double total = sum;
                assertThat(measured.ratings().probabilities(row))
                        .containsExactly(
                                Arrays.stream(power).map(each -> each / total).toArray(),
                                within(1e-9));
            }
        }
    }
}
