package org.aspirant.rubric.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.format.ratings.RatingCellsCsv;
import org.aspirant.rubric.format.results.DecisionDocument;
import org.aspirant.rubric.format.results.DecisionJson;
import org.aspirant.rubric.format.results.DecisionTable;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.scoring.Scoring;
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

/** A million ratings, from the bytes of their file to the text of the decisions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class ScoreBenchmark {

    private static final int CANDIDATES = 41_667;
    private static final int READINGS = 2;

    private final AssessmentPlan plan = Plans.twoReaders();
    private byte[] file = {};

    /** Makes the file up. */
    @Setup
    public void rate() {
        file = Ratings.csv(CANDIDATES, READINGS).getBytes(StandardCharsets.UTF_8);
    }

    /** As a table. */
    @Benchmark
    public long text() {
        return written(DecisionTable.text(8));
    }

    /** As canonical JSON with a hash of every decision. */
    @Benchmark
    public long json() {
        return written(DecisionJson.document(plan));
    }

    private long written(DecisionDocument document) {
        var reader =
                new InputStreamReader(
                        new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
        var ratings = Plans.model(RatingCellsCsv.read("ratings.csv", reader, plan));
        long[] characters = new long[1];
        document.write(
                each -> new Scoring(plan).decide(ratings, document.each(), each),
                part -> characters[0] += part.length());
        return characters[0];
    }
}
