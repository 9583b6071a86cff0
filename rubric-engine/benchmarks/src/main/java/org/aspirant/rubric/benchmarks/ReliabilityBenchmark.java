package org.aspirant.rubric.benchmarks;

import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.format.results.AgreementJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
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
 * The full report on 10,000 candidates by 12 criteria and 40 assessors: every coefficient with its
 * interval of 1,000 resamples, and every two assessors' kappas with theirs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ReliabilityBenchmark {

    private static final int CANDIDATES = 10_000;

    /** How many read each task. */
    @Param({"1.2", "1.5", "2"})
    public double readings;

    private final AssessmentPlan plan = Plans.twoReaders();
    private @Nullable RatingTable table;

    /** Makes the ratings up. */
    @Setup
    public void rate() {
        var builder = new RatingTableBuilder();
        new Ratings(1)
                .rate(
                        CANDIDATES,
                        readings,
                        (candidate, task, criterion, assessor, level) ->
                                builder.add(
                                        candidate, task, criterion, assessor, 1, Exact.of(level)));
        table = builder.build();
    }

    /** As canonical JSON. */
    @Benchmark
    public int report() {
        if (table == null) {
            throw new IllegalStateException("there are no ratings");
        }
        var criteria = new MeasuringAgreement(1).measure(table, plan, table.criteria().all());
        return AgreementJson.document(criteria).length();
    }
}
