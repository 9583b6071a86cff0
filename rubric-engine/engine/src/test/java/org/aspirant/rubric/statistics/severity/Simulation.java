package org.aspirant.rubric.statistics.severity;

import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Measured;
import org.aspirant.rubric.statistics.severity.SeverityOutcome.Refused;
import org.aspirant.rubric.statistics.severity.SeverityReport.Measure;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;

/** Ratings for tests: drawn from the model, or written down. */
final class Simulation {

    static final FacetModel ASSESSORS = scale(Facet.ASSESSOR);

    final Random random;
    final RatingTableBuilder builder = new RatingTableBuilder();

    Simulation(long seed) {
        random = new Random(seed);
    }

    static FacetModel scale(Facet... facets) {
        return new FacetModel(List.of(facets), FacetModel.Steps.RATING_SCALE, false);
    }

    static FacetModel credit(Facet... facets) {
        return new FacetModel(List.of(facets), FacetModel.Steps.PARTIAL_CREDIT, false);
    }

    /** A category drawn with {@code P(k)} proportional to {@code exp(k·eta − τ₁ − … − τₖ)}. */
    int draw(double eta, double... thresholds) {
        double[] power = new double[thresholds.length + 1];
        double sum = 0;
        double exponent = 0;
        for (int k = 0; k < power.length; k++) {
            exponent += k == 0 ? 0 : eta - thresholds[k - 1];
            power[k] = Math.exp(exponent);
            sum += power[k];
        }
        double at = random.nextDouble() * sum;
        int k = 0;
        while (k < thresholds.length && at > power[k]) {
            at -= power[k++];
        }
        return k;
    }

    void rate(String candidate, String task, String criterion, String assessor, int level) {
        builder.add(candidate, task, criterion, assessor, 1, Exact.of(level));
    }

    RatingTable table() {
        return builder.build();
    }

    /** Rows of {@code candidate task criterion assessor level}. */
    static RatingTable rows(String text) {
        var simulation = new Simulation(0);
        text.lines()
                .map(line -> line.split(" ", -1))
                .forEach(
                        each ->
                                simulation.rate(
                                        each[0],
                                        each[1],
                                        each[2],
                                        each[3],
                                        Integer.parseInt(each[4])));
        return simulation.table();
    }

    static Measured measured(RatingTable table, FacetModel model) {
        SeverityOutcome outcome = MeasuringSeverity.measure(table, model);
        if (outcome instanceof Refused refused) {
            throw new AssertionError(refused.fault() + ": " + refused.detail());
        }
        return (Measured) outcome;
    }

    static Refused refused(RatingTable table, FacetModel model) {
        return (Refused) MeasuringSeverity.measure(table, model);
    }

    static Measure named(List<Measure> measures, String id) {
        return measures.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    static double measure(List<Measure> measures, String id) {
        Double measure = named(measures, id).measure();
        if (measure == null) {
            throw new AssertionError(id + " has no measure");
        }
        return measure;
    }
}
