package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.PassRules.CountRule;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.PassRules.Floor;
import org.aspirant.rubric.plan.PassRules.Per;
import org.aspirant.rubric.scoring.Verdict.CountCheck;
import org.aspirant.rubric.scoring.Verdict.CutCheck;
import org.aspirant.rubric.scoring.Verdict.FloorCheck;

/** Combines task scores and holds them against the plan's rules. */
final class Judging {

    private final AssessmentPlan plan;

    Judging(AssessmentPlan plan) {
        this.plan = plan;
    }

    /** Empty if condition codes have left nothing in to score. */
    Optional<Verdict> judge(List<TaskScore> tasks) {
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < tasks.size(); t++) {
            Exact score = tasks.get(t).score();
            if (score != null) {
                parts.add(new Part(plan.composition().tasks().get(t).weight(), score));
            }
        }
        return plan.composition().combine().of(parts).map(composite -> verdict(composite, tasks));
    }

    private Verdict verdict(Exact composite, List<TaskScore> tasks) {
        List<CutCheck> cuts = new ArrayList<>();
        for (Cut cut : plan.rules().cuts()) {
            cuts.add(new CutCheck(cut, cut.isReachedBy(composite)));
        }
        List<FloorCheck> floors = new ArrayList<>();
        for (Floor floor : plan.rules().floors()) {
            floors(floor, tasks).forEach(floors::add);
        }
        List<CountCheck> counts = new ArrayList<>();
        for (CountRule rule : plan.rules().counts()) {
            counts(rule, tasks).forEach(counts::add);
        }
        boolean passed = cuts.isEmpty() || cuts.get(0).reached();
        for (FloorCheck floor : floors) {
            passed &= floor.met();
        }
        for (CountCheck count : counts) {
            passed &= count.met();
        }
        return new Verdict(composite, passed, cuts, floors, counts);
    }

    private static Stream<FloorCheck> floors(Floor floor, List<TaskScore> tasks) {
        var inQuestion =
                tasks.stream().filter(t -> floor.task() == null || t.task().equals(floor.task()));
        return floor.criterion() == null
                ? inQuestion.map(task -> floor(floor, task))
                : inQuestion
                        .flatMap(task -> task.criteria().stream())
                        .filter(criterion -> criterion.key().criterion().equals(floor.criterion()))
                        .map(criterion -> floor(floor, criterion));
    }

    private static FloorCheck floor(Floor floor, TaskScore task) {
        Exact score = task.score();
        boolean met = score == null || score.isAtLeast(floor.atLeast());
        return new FloorCheck(floor, task.task(), null, score, met);
    }

    private static FloorCheck floor(Floor floor, CriterionScore criterion) {
        Exact score = criterion.value().orElse(null);
        boolean met = score == null || score.isAtLeast(floor.atLeast());
        return new FloorCheck(
                floor, criterion.key().task(), criterion.key().criterion(), score, met);
    }

    private static Stream<CountCheck> counts(CountRule rule, List<TaskScore> tasks) {
        if (rule.per() == Per.PLAN) {
            int below = tasks.stream().mapToInt(task -> below(rule, task)).sum();
            return Stream.of(new CountCheck(rule, null, below, below <= rule.atMost()));
        }
        return tasks.stream()
                .map(
                        task -> {
                            int below = below(rule, task);
                            return new CountCheck(rule, task.task(), below, below <= rule.atMost());
                        });
    }

    private static int below(CountRule rule, TaskScore task) {
        return (int)
                task.criteria().stream()
                        .flatMap(criterion -> criterion.value().stream())
                        .filter(value -> value.isBelow(rule.below()))
                        .count();
    }
}
