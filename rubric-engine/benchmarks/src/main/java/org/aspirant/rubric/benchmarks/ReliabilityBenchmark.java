package org.aspirant.rubric.benchmarks;

import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.format.ratings.RatingCellsCsv;
import org.aspirant.rubric.format.results.AgreementJson;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.HtmlDocument;
import org.aspirant.rubric.report.reliability.ReliabilityReport;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.statistics.Progress;
import org.aspirant.rubric.statistics.agreement.MeasuringAgreement;
import org.aspirant.rubric.table.RatingCells;
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

/** What is said of the readers of 10,000 candidates by 12 criteria, with 40 assessors. */
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
    private String file = "";

    /** Makes the file up. */
    @Setup
    public void rate() {
        file = Ratings.csv(CANDIDATES, readings);
    }

    private RatingCells ratings() {
        return Plans.model(RatingCellsCsv.read("ratings.csv", new StringReader(file), plan));
    }

    /** Decisions and the reliability report as a page, from the text of the file. */
    @Benchmark
    public int page() {
        var ratings = ratings();
        var decisions = new Scoring(plan).decisions(ratings);
        var report =
                ReliabilityReport.of(
                        plan, decisions, ratings.readings(plan), null, 1, Progress.UNASKED);
        return HtmlDocument.of(report).length();
    }

    /**
     * Every coefficient with its interval of 1,000 resamples, and every two assessors' kappas with
     * theirs, as canonical JSON.
     */
    @Benchmark
    public int agreement() {
        var table = ratings().readings(plan);
        var criteria = new MeasuringAgreement(1).measure(table, plan, table.criteria().all());
        return AgreementJson.document(criteria).length();
    }
}
