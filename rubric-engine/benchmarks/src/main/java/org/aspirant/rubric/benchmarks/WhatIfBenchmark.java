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
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Another cut over 10,000 candidates whose ratings are known: who would pass, and who flips. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class WhatIfBenchmark {

    private static final int CANDIDATES = 10_000;
    private static final int CUTS = 20;

    /** Whether readers on different sides of the cut are adjudicated. */
    @Param({"false", "true"})
    private boolean straddlesCut;

    private final List<RatingEvent> events = new ArrayList<>();
    private @Nullable WhatIf decided;
    private int cut;

    /** Rates everybody once. */
    @Setup
    public void rate() {
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
    }

    /** Decides on everybody, so that nothing is known of any other cut. */
    @Setup(Level.Iteration)
    public void decide() {
        AssessmentPlan plan = straddlesCut ? Plans.straddlingTheCut() : Plans.twoReaders();
        decided = WhatIf.of(plan, events);
    }

    /** One cut of twenty, many times. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Outcome cut() {
        return at(cut++ % CUTS);
    }

    /** Twenty cuts, each for the first time. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public List<Outcome> twentyNewCuts() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int at = 0; at < CUTS; at++) {
            outcomes.add(at(at));
        }
        return outcomes;
    }

    private Outcome at(int step) {
        if (decided == null) {
            throw new IllegalStateException("nobody is decided on");
        }
        return decided.at(new Cut("met", Exact.of(30 + step), null), null);
    }
}
