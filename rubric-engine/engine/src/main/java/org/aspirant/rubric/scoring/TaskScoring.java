package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.Handling.Resubmission;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Raters.Targeted;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.TaskScore.OtherAttempt;
import org.jspecify.annotations.Nullable;

/** Scores one task of one candidate: each attempt by itself, and which of them counts. */
final class TaskScoring {

    private final AssessmentPlan plan;
    private final Settling settling;

    TaskScoring(AssessmentPlan plan) {
        this.plan = plan;
        this.settling = new Settling(plan);
    }

    /**
     * Scores the attempt that counts.
     *
     * @param events of this candidate and task
     * @param second which attempts have to be read twice
     */
    TaskScore score(Task task, Collection<RatingEvent> events, SecondReadings second) {
        NavigableMap<Integer, List<RatingEvent>> attempts = new TreeMap<>();
        for (RatingEvent event : events) {
            attempts.computeIfAbsent(event.attempt(), number -> new ArrayList<>()).add(event);
        }
        attempts.values().removeIf(TaskScoring::isOnlyChecked);
        if (attempts.isEmpty()) {
            return attempt(task, 1, List.of(), second);
        }
        if (plan.handling().resubmission() == Resubmission.LATEST) {
            var latest = attempts.lastEntry();
            return attempt(task, latest.getKey(), latest.getValue(), second);
        }
        return best(
                attempts.entrySet().stream()
                        .map(entry -> attempt(task, entry.getKey(), entry.getValue(), second))
                        .toList());
    }

    /** Readings that never count do not make an attempt the latest. */
    private static boolean isOnlyChecked(List<RatingEvent> attempt) {
        for (RatingEvent event : attempt) {
            if (event.role().canCount()) {
                return false;
            }
        }
        return true;
    }

    /** An attempt that waits for something might still be the best. */
    private static TaskScore best(List<TaskScore> attempts) {
        var best =
                attempts.stream()
                        .filter(attempt -> attempt.criteria().stream().anyMatch(c -> c.isOpen()))
                        .findFirst()
                        .or(
                                () ->
                                        attempts.stream()
                                                .filter(attempt -> attempt.score() != null)
                                                .max(
                                                        Comparator.comparing(
                                                                        TaskScoring::scoreOrZero)
                                                                .thenComparing(TaskScore::attempt)))
                        .orElseGet(() -> attempts.get(attempts.size() - 1));
        return new TaskScore(
                best.task(),
                best.attempt(),
                best.score(),
                best.criteria(),
                attempts.stream()
                        .filter(attempt -> attempt.attempt() != best.attempt())
                        .map(attempt -> new OtherAttempt(attempt.attempt(), attempt.score()))
                        .toList());
    }

    private static Exact scoreOrZero(TaskScore attempt) {
        Exact score = attempt.score();
        return score == null ? Exact.ZERO : score;
    }

    private TaskScore attempt(
            Task task, int number, List<RatingEvent> events, SecondReadings second) {
        var first = settled(task, number, events, second.isDue(events));
        Exact score = first.score();
        boolean critical =
                score != null
                        && !events.isEmpty()
                        && plan.raters().reading() instanceof Targeted targeted
                        && targeted.range(task.id()).filter(r -> r.covers(score)).isPresent();
        return critical ? settled(task, number, events, true) : first;
    }

    private TaskScore settled(Task task, int number, List<RatingEvent> events, boolean second) {
        Map<CriterionKey, List<RatingEvent>> byCriterion = new HashMap<>();
        for (RatingEvent event : events) {
            byCriterion.computeIfAbsent(event.criterion(), key -> new ArrayList<>()).add(event);
        }
        List<CriterionScore> criteria = new ArrayList<>();
        for (PlanCriterion criterion : task.criteria()) {
            var key = task.key(criterion);
            criteria.add(
                    settling.settle(
                            key,
                            byCriterion.getOrDefault(key, List.of()),
                            second && !events.isEmpty()));
        }
        return new TaskScore(task.id(), number, score(task, criteria), criteria, List.of());
    }

    /** Null while something is due, ended, or if nothing is left in. */
    static @Nullable Exact score(Task task, List<CriterionScore> criteria) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            var settlement = criteria.get(i).settlement();
            if (settlement instanceof Settlement.Settled settled) {
                parts.add(new Part(task.criteria().get(i).weight(), settled.value()));
            } else if (!(settlement instanceof Settlement.LeftOut)) {
                return null;
            }
        }
        return task.combine().of(parts).orElse(null);
    }
}
