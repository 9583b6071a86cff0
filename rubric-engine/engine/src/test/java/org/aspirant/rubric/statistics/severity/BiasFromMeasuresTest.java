package org.aspirant.rubric.statistics.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntFunction;
import org.aspirant.rubric.statistics.severity.FacetModel.Steps;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bias by group, by criterion and over time, computed once more from nothing but the measures that
 * are reported, a rating at a time: with the bias taken off, the model expects as much of these
 * ratings as was observed, and its error is one over the root of the information there.
 */
class BiasFromMeasuresTest {

    private static final int TOP = 3;

    /** Assessor 0 is harder on even candidates, and everybody a little more so in later months. */
    private static RatingTable ratings(long seed) {
        var simulation = new Simulation(seed);
        for (int candidate = 0; candidate < 60; candidate++) {
            double measure = simulation.random.nextGaussian();
            for (int assessor = 0; assessor < 4; assessor++) {
                for (int criterion = 0; criterion < 3; criterion++) {
                    double extra = assessor == 0 && candidate % 2 == 0 ? 1 : 0;
                    if (simulation.random.nextInt(4) > 0) {
                        simulation.rate(
                                "p" + candidate,
                                "t" + candidate % 2,
                                "c" + criterion,
                                "r" + assessor,
                                simulation.draw(measure - extra - candidate / 60.0, -1.3, .1, 1.2));
                    }
                }
            }
        }
        return simulation.table();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void biasIsWhatMakesTheModelExpectWhatWasObserved(long seed) {
        RatingTable table = ratings(seed);
        for (Steps steps : Steps.values()) {
            var model = new FacetModel(List.of(Facet.ASSESSOR, Facet.CRITERION), steps, false);
            var measured = Simulation.measured(table, model);
            check(table, measured, row -> table.candidate(row) % 2 == 0 ? "even" : "odd", seed);
            check(table, measured, row -> table.criteria().id(table.criterion(row)), seed);
            check(table, measured, row -> "2026-0" + (1 + table.candidate(row) / 10), seed);
        }
    }

    private static void check(
            RatingTable table,
            SeverityOutcome.Measured measured,
            IntFunction<String> group,
            long seed) {
        var interactions = measured.ratings().interactions(Facet.ASSESSOR, row -> group.apply(row));
        assertThat(interactions).hasSizeGreaterThanOrEqualTo(8);
        for (Interaction each : interactions) {
            int observed = 0;
            double expected = 0;
            double fixed = 0;
            double information = 0;
            int top = 0;
            for (int row = 0; row < table.size(); row++) {
                if (table.assessors().id(table.assessor(row)).equals(each.element())
                        && group.apply(row).equals(each.group())) {
                    double[] before = chances(table, measured.report(), row, 0);
                    double[] after = chances(table, measured.report(), row, each.bias());
                    observed += table.value(row);
                    fixed += mean(before);
                    expected += mean(after);
                    for (int k = 0; k <= TOP; k++) {
                        information += after[k] * Math.pow(k - mean(after), 2);
                    }
                    top += TOP;
                }
            }
            assertThat(each.observed()).as("seed %d, %s", seed, each).isEqualTo(observed);
            assertThat(each.expected()).isCloseTo(fixed, within(1e-6));
            double aim = observed == 0 ? .3 : observed == top ? top - .3 : observed;
            assertThat(expected).as("seed %d, %s", seed, each).isCloseTo(aim, within(1e-5));
            assertThat(each.standardError()).isCloseTo(1 / Math.sqrt(information), within(1e-5));
            assertThat(each.t()).isCloseTo(each.bias() / each.standardError(), within(1e-12));
        }
    }

    private static double[] chances(
            RatingTable table, SeverityReport report, int row, double bias) {
        String criterion = table.criteria().id(table.criterion(row));
        double eta =
                Simulation.measure(report.candidates(), table.candidates().id(table.candidate(row)))
                        - Simulation.measure(
                                report.measures(Facet.ASSESSOR),
                                table.assessors().id(table.assessor(row)))
                        - Simulation.measure(report.measures(Facet.CRITERION), criterion)
                        - bias;
        double[] thresholds =
                report.thresholds().stream()
                        .filter(t -> t.criterion() == null || t.criterion().equals(criterion))
                        .mapToDouble(SeverityReport.Threshold::measure)
                        .toArray();
        double[] power = new double[TOP + 1];
        double sum = 0;
        double exponent = 0;
        for (int k = 0; k <= TOP; k++) {
            exponent += k == 0 ? 0 : eta - thresholds[k - 1];
            power[k] = Math.exp(exponent);
            sum += power[k];
        }
        for (int k = 0; k <= TOP; k++) {
            power[k] /= sum;
        }
        return power;
    }

    private static double mean(double... chances) {
        double mean = 0;
        for (int k = 0; k < chances.length; k++) {
            mean += k * chances[k];
        }
        return mean;
    }
}
