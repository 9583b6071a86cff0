package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.Handling.Resubmission;
import org.aspirant.rubric.plan.Raters.Targeted;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.TaskScore.OtherAttempt;
import org.jspecify.annotations.Nullable;

/**
 * Scores one task of a candidate: each attempt by itself, and which of them counts. For several
 * threads.
 */
final class TaskScoring {

    private final AssessmentPlan plan;
    private final Task task;
    private final List<Settling> criteria;

    TaskScoring(AssessmentPlan plan, Task task) {
        this.plan = plan;
        this.task = task;
        this.criteria =
                task.criteria().stream()
                        .map(each -> new Settling(plan, task.key(each), each.levels()))
                        .toList();
    }

    /** How many criteria the task has. */
    int criteria() {
        return criteria.size();
    }

    /**
     * Scores the attempt that counts.
     *
     * @param events of a candidate, for each criterion of the task
     * @param second which attempts have to be read twice
     */
    TaskScore score(List<List<RatingEvent>> events, SecondReadings second) {
        int latest = latest(events);
        if (latest == 0) {
            return attempt(1, Collections.nCopies(criteria.size(), List.of()), second);
        }
        return plan.handling().resubmission() == Resubmission.LATEST
                ? attempt(latest, ofAttempt(latest, events), second)
                : best(
                        attempts(events).stream()
                                .map(each -> attempt(each, ofAttempt(each, events), second))
                                .toList());
    }

    /** Readings that never count do not make an attempt the latest; 0 if there is none. */
    private static int latest(List<List<RatingEvent>> events) {
        int latest = 0;
        for (List<RatingEvent> ofCriterion : events) {
            for (RatingEvent event : ofCriterion) {
                if (event.role().canCount()) {
                    latest = Math.max(latest, event.attempt());
                }
            }
        }
        return latest;
    }

    private static SortedSet<Integer> attempts(List<List<RatingEvent>> events) {
        SortedSet<Integer> attempts = new TreeSet<>();
        for (List<RatingEvent> ofCriterion : events) {
            for (RatingEvent event : ofCriterion) {
                if (event.role().canCount()) {
                    attempts.add(event.attempt());
                }
            }
        }
        return attempts;
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

    /** What was read of one attempt. */
    private TaskScore attempt(int number, List<List<RatingEvent>> events, SecondReadings second) {
        var first = settled(number, events, second.isDue(events));
        return isCritical(first.score(), events) ? settled(number, events, true) : first;
    }

    private boolean isCritical(@Nullable Exact score, List<List<RatingEvent>> events) {
        return score != null
                && plan.raters().reading() instanceof Targeted targeted
                && targeted.range(task.id()).filter(range -> range.covers(score)).isPresent()
                && events.stream().anyMatch(ofCriterion -> !ofCriterion.isEmpty());
    }

    private TaskScore settled(int number, List<List<RatingEvent>> events, boolean second) {
        List<CriterionScore> scores = new ArrayList<>(criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            scores.add(criteria.get(i).settle(events.get(i), second));
        }
        return new TaskScore(task.id(), number, score(task, scores), scores, List.of());
    }

    /** Null while something is due, ended, or if nothing is left in. */
    private static @Nullable Exact score(Task task, List<CriterionScore> criteria) {
        List<Part> parts = new ArrayList<>(criteria.size());
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

    private static List<List<RatingEvent>> ofAttempt(int number, List<List<RatingEvent>> events) {
        return isOnly(number, events)
                ? events
                : events.stream().map(ofCriterion -> only(number, ofCriterion)).toList();
    }

    private static boolean isOnly(int number, List<List<RatingEvent>> events) {
        for (List<RatingEvent> ofCriterion : events) {
            for (RatingEvent event : ofCriterion) {
                if (event.attempt() != number) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<RatingEvent> only(int number, List<RatingEvent> events) {
        return events.stream().filter(event -> event.attempt() == number).toList();
    }
}
