package org.aspirant.rubric.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.live.LiveRatings;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One changed rating among 10,000 candidates by 12 criteria, each read twice: to the candidate's
 * new decision and to the new figures of the criterion, with every two assessors' kappas.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LiveBenchmark {

    private static final int CANDIDATES = 10_000;

    private final LiveRatings live = new LiveRatings(Plans.twoReaders());
    private final Random random = new Random(1);
    private final List<RatingEvent> changes = new ArrayList<>();

    /** Takes the ratings in. */
    @Setup(Level.Trial)
    public void rate() {
        new Ratings(1)
                .rate(
                        CANDIDATES,
                        2,
                        (candidate, task, criterion, assessor, level) -> {
                            var event = event(candidate, task, criterion, assessor, level);
                            live.add(event);
                            if (random.nextInt(100) == 0) {
                                changes.add(event(candidate, task, criterion, assessor, 5 - level));
                            }
                        });
    }

    private static RatingEvent event(
            String candidate, String task, String criterion, String assessor, int level) {
        return RatingEvent.rating(
                new CandidateId(candidate),
                new CriterionKey(task, criterion),
                new AssessorId(assessor),
                new Mark.AtLevel(Integer.toString(level)),
                List.of());
    }

    /** A rating that somebody has changed. */
    @Benchmark
    public void change(Blackhole seen) {
        var event = changes.get(random.nextInt(changes.size()));
        live.add(event);
        seen.consume(live.decision(event.candidate()));
        seen.consume(live.agreement(event.criterion().criterion()));
    }
}
