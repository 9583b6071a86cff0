package org.aspirant.rubric.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.statistics.severity.Facet;
import org.aspirant.rubric.statistics.severity.FacetModel;
import org.aspirant.rubric.statistics.severity.MeasuringSeverity;
import org.aspirant.rubric.statistics.severity.SeverityOutcome;
import org.aspirant.rubric.table.RatingTable;
import org.aspirant.rubric.table.RatingTableBuilder;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many-facet Rasch of 250,000 ratings to convergence: 12,500 candidates, 10 criteria, two readers
 * each of 200, in facets of assessors and criteria.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class SeverityBenchmark {

    private static final int CANDIDATES = 12_500;
    private static final int CRITERIA = 10;
    private static final int ASSESSORS = 200;
    private static final int SITES = 20;
    private static final double[] THRESHOLDS = {-1.5, 0, 1.5};

    /** Who reads together. */
    public enum Readers {
        /** Any two. */
        RANDOM_PAIRS,
        /** Two of the ten of a candidate's site; one reading in a hundred is from another site. */
        SITES
    }

    /** Who reads together. */
    @Param public Readers readers = Readers.RANDOM_PAIRS;

    private @Nullable RatingTable table;

    /** Draws the ratings from the model. */
    @Setup
    public void rate() {
        var random = new Random(1);
        double[] severity = random.doubles(ASSESSORS, -1, 1).toArray();
        double[] difficulty = random.doubles(CRITERIA, -1, 1).toArray();
        var builder = new RatingTableBuilder();
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            double ability = 1.2 * random.nextGaussian();
            int first = reader(random, candidate);
            int second = first;
            while (second == first) {
                second = reader(random, candidate);
            }
            for (int assessor : new int[] {first, second}) {
                for (int criterion = 0; criterion < CRITERIA; criterion++) {
                    builder.add(
                            "c" + candidate,
                            "t",
                            "s" + criterion,
                            String.format(Locale.ROOT, "r%03d", assessor),
                            1,
                            Exact.of(
                                    level(
                                            random,
                                            ability - severity[assessor] - difficulty[criterion])));
                }
            }
        }
        table = builder.build();
    }

    private int reader(Random random, int candidate) {
        int ofSite = ASSESSORS / SITES;
        return readers == Readers.SITES && random.nextInt(100) > 0
                ? candidate % SITES * ofSite + random.nextInt(ofSite)
                : random.nextInt(ASSESSORS);
    }

    /** Drawn with P(k) proportional to exp(k·eta − τ₁ − … − τₖ). */
    private static int level(Random random, double eta) {
        double[] power = new double[THRESHOLDS.length + 1];
        double sum = 0;
        double exponent = 0;
        for (int k = 0; k < power.length; k++) {
            exponent += k == 0 ? 0 : eta - THRESHOLDS[k - 1];
            power[k] = Math.exp(exponent);
            sum += power[k];
        }
        double at = random.nextDouble() * sum;
        int k = 0;
        while (k < THRESHOLDS.length && at > power[k]) {
            at -= power[k++];
        }
        return k + 1;
    }

    /** To the contract's criterion of convergence, with standard errors and fit. */
    @Benchmark
    public SeverityOutcome measure() {
        if (table == null) {
            throw new IllegalStateException("there are no ratings");
        }
        var model =
                new FacetModel(
                        List.of(Facet.ASSESSOR, Facet.CRITERION),
                        FacetModel.Steps.RATING_SCALE,
                        false);
        var outcome = MeasuringSeverity.measure(table, model);
        if (!(outcome instanceof SeverityOutcome.Measured)) {
            throw new IllegalStateException(outcome.toString());
        }
        return outcome;
    }
}
