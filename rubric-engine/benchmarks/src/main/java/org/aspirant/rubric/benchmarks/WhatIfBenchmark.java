package org.aspirant.rubric.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.whatif.Outcome;
import org.aspirant.rubric.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
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

/** Another cut over 10,000 candidates whose ratings are known: who would pass, and who flips. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WhatIfBenchmark {

    private static final int CANDIDATES = 10_000;

    private final AssessmentPlan plan = Plans.twoReaders();
    private @Nullable WhatIf decided;
    private int cut;

    /** Decides on everybody once. */
    @Setup
    public void rate() {
        List<RatingEvent> events = new ArrayList<>();
        new Ratings(1)
                .rate(
                        CANDIDATES,
                        2,
                        (candidate, task, criterion, assessor, level) ->
                                events.add(
                                        RatingEvent.rating(
                                                new CandidateId(candidate),
                                                new CriterionKey(task, criterion),
                                                new AssessorId(assessor),
                                                new Mark.AtLevel(Integer.toString(level)),
                                                List.of())));
        decided = WhatIf.of(plan, events);
    }

    /** One cut, each time another. */
    @Benchmark
    public Outcome cut() {
        if (decided == null) {
            throw new IllegalStateException("nobody is decided on");
        }
        cut = (cut + 1) % 20;
        return decided.at(new Cut("met", Exact.of(30 + cut), null), null);
    }
}
