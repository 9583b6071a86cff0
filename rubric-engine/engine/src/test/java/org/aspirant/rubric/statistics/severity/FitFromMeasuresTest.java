package org.aspirant.rubric.statistics.severity;

import static org.aspirant.rubric.statistics.severity.Simulation.credit;
import static org.aspirant.rubric.statistics.severity.Simulation.measured;
import static org.aspirant.rubric.statistics.severity.Simulation.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.statistics.severity.SeverityReport.Threshold;
import org.aspirant.rubric.table.RatingTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Likelihood, standard errors, fit and fair averages computed once more from nothing but the
 * measures that are reported and the formulas as they are published, a rating at a time.
 */
class FitFromMeasuresTest {

    private static final int TOP = 3;

    /** Some candidates are at the top of everything, so that extremes are among them. */
    private static RatingTable ratings(long seed) {
        var simulation = new Simulation(seed);
        for (int candidate = 0; candidate < 40; candidate++) {
            double measure = candidate == 0 ? 30 : simulation.random.nextGaussian();
            for (int task = 0; task < 2; task++) {
                int one = simulation.random.nextInt(6);
                for (int assessor : new int[] {one, (one + 1 + candidate % 5) % 6}) {
                    for (int criterion = 0; criterion < 3; criterion++) {
                        if (simulation.random.nextInt(6) > 0) {
                            double eta = measure - .3 * (assessor - 2.5) - .4 * task;
                            simulation.rate(
                                    "p" + candidate,
                                    "t" + task,
                                    "c" + criterion,
                                    "r" + assessor,
                                    simulation.draw(eta + .3 * criterion, -1.2, .1, 1.1));
                        }
                    }
                }
            }
        }
        return simulation.table();
    }

    /** A fourth facet, of which the table has no column: how something was read. */
    private static Facet mode(RatingTable table) {
        return Facet.of(
                "mode",
                table,
                row ->
                        (table.candidate(row) + 3 * table.assessor(row) + table.criterion(row)) % 4
                                        < 2
                                ? "paper"
                                : "screen");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everythingFollowsFromTheMeasures(long seed) {
        RatingTable table = ratings(seed);
        for (FacetModel model :
                List.of(
                        scale(Facet.ASSESSOR),
                        scale(Facet.ASSESSOR, Facet.TASK, Facet.CRITERION),
                        scale(Facet.ASSESSOR, Facet.TASK, Facet.CRITERION, mode(table)),
                        credit(Facet.ASSESSOR, Facet.CRITERION))) {
            var measured = measured(table, model);
            assertThat(measured.report().collapsed()).as("seed %d", seed).isEmpty();
            new Slow(table, model, measured.report()).compare(measured.ratings(), seed);
        }
    }

    /** Sums over ratings, gathered by name. */
    private static final class Slow {

        private final RatingTable table;
        private final FacetModel model;
        private final SeverityReport report;
        private final Map<String, double[]> sums = new HashMap<>();

        Slow(RatingTable table, FacetModel model, SeverityReport report) {
            this.table = table;
            this.model = model;
            this.report = report;
        }

        private double[] thresholds(String criterion) {
            return report.thresholds().stream()
                    .filter(each -> each.criterion() == null || each.criterion().equals(criterion))
                    .mapToDouble(Threshold::measure)
                    .toArray();
        }

        private static double[] probabilities(double eta, double... thresholds) {
            double[] power = new double[TOP + 1];
            double sum = 0;
            for (int k = 0; k <= TOP; k++) {
                double exponent = 0;
                for (int step = 0; step < k; step++) {
                    exponent += eta - thresholds[step];
                }
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

        void compare(ExpectedRatings ratings, long seed) {
            double logLikelihood = 0;
            for (int row = 0; row < table.size(); row++) {
                if (ratings.counts(row)) {
                    logLikelihood += add(row);
                }
            }
            assertThat(report.logLikelihood())
                    .as("seed %d", seed)
                    .isCloseTo(logLikelihood, within(1e-6));
            report.candidates().forEach(each -> compare("candidate", each, seed));
            report.facets()
                    .forEach((of, all) -> all.forEach(each -> compare(of.key(), each, seed)));
            for (Measure each : report.candidates()) {
                double fair = 0;
                for (String criterion : table.criteria().all()) {
                    double[] chances =
                            probabilities(
                                    Simulation.measure(report.candidates(), each.id()),
                                    thresholds(criterion));
                    fair += mean(chances) / table.criteria().size();
                }
                assertThat(each.fairAverage()).as("seed %d", seed).isCloseTo(fair, within(1e-7));
            }
        }

        private double add(int row) {
            String candidate = table.candidates().id(table.candidate(row));
            double eta = Simulation.measure(report.candidates(), candidate);
            for (Facet facet : model.facets()) {
                String id = facet.ids(table).id(facet.element(table, row));
                eta -= Simulation.measure(report.measures(facet), id);
            }
            double[] chances =
                    probabilities(eta, thresholds(table.criteria().id(table.criterion(row))));
            double mean = mean(chances);
            double variance = 0;
            double fourth = 0;
            for (int k = 0; k <= TOP; k++) {
                variance += chances[k] * (k - mean) * (k - mean);
                fourth += chances[k] * Math.pow(k - mean, 4);
            }
            double squared = Math.pow(table.value(row) - mean, 2);
            double[] all = {
                variance,
                squared,
                squared / variance,
                1,
                fourth - variance * variance,
                fourth / (variance * variance)
            };
            add("candidate " + candidate, all);
            for (Facet facet : model.facets()) {
                add(facet.key() + " " + facet.ids(table).id(facet.element(table, row)), all);
            }
            return Math.log(chances[table.value(row)]);
        }

        /** Wright and Masters (1982), p. 100: t = (v^⅓ − 1)(3/q) + q/3. */
        private static double deviate(double meanSquare, double variance) {
            double q = Math.sqrt(variance);
            return (Math.pow(meanSquare, 1 / 3.0) - 1) * (3 / q) + q / 3;
        }

        private void add(String place, double... all) {
            double[] sum = sums.computeIfAbsent(place, key -> new double[all.length]);
            for (int at = 0; at < all.length; at++) {
                sum[at] += all[at];
            }
        }

        private void compare(String kind, Measure each, long seed) {
            String place = kind + " " + each.id();
            assertThat(sums.containsKey(place))
                    .as("seed %d, %s", seed, each)
                    .isEqualTo(!each.extreme());
            if (each.extreme()) {
                assertThat(each.infit()).isNull();
                return;
            }
            double[] sum = Objects.requireNonNull(sums.get(place));
            assertThat(each.standardError()).isCloseTo(1 / Math.sqrt(sum[0]), within(1e-7));
            assertThat(each.infit()).isCloseTo(sum[1] / sum[0], within(1e-7));
            assertThat(each.outfit()).isCloseTo(sum[2] / sum[3], within(1e-7));
            assertThat(each.infitDeviate())
                    .isCloseTo(deviate(sum[1] / sum[0], sum[4] / sum[0] / sum[0]), within(1e-6));
            assertThat(each.outfitDeviate())
                    .isCloseTo(
                            deviate(sum[2] / sum[3], sum[5] / Math.pow(sum[3], 2) - 1 / sum[3]),
                            within(1e-6));
        }
    }
}
