package org.aspirant.rubric.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.statistics.agreement.chance.Krippendorff;
import org.aspirant.rubric.statistics.agreement.counts.AgreementCounts;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Krippendorff's ordinal alpha of 300,000 ratings, 100,000 units read by three, from the ratings as
 * they are given to the number; and the same by DKPro Statistics.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class AlphaBenchmark {

    private static final int UNITS = 100_000;
    private static final String[] READERS = {"r1", "r2", "r3"};
    private static final double[] VALUES = {1, 2, 3, 4};

    private int[][] levels = {};

    /** The same ratings for both. */
    @Setup
    public void rate() {
        var random = new Random(1);
        levels = new int[UNITS][READERS.length];
        for (int[] unit : levels) {
            double ability = 1.6 + 0.6 * random.nextGaussian();
            for (int reader = 0; reader < unit.length; reader++) {
                double given = ability + 0.6 * random.nextGaussian();
                unit[reader] = (int) Math.max(0, Math.min(3, Math.round(given)));
            }
        }
    }

    /** This engine's. */
    @Benchmark
    public double ours() {
        var counts = new AgreementCounts(VALUES.length);
        for (int[] unit : levels) {
            counts.add(READERS, unit);
        }
        return Krippendorff.alpha(counts, Krippendorff.Metric.ORDINAL, VALUES)
                .value()
                .orElseThrow();
    }

    /** The peer's. */
    @Benchmark
    public double dkpro() {
        var study = new CodingAnnotationStudy(READERS.length);
        for (int[] unit : levels) {
            study.addItem(unit[0] + 1, unit[1] + 1, unit[2] + 1);
        }
        return new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction())
                .calculateAgreement();
    }
}
