package org.aspirant.rubric.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.Handling.Resubmission;
import org.aspirant.rubric.plan.Raters.Targeted;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
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
    private final Ending ending;

    TaskScoring(AssessmentPlan plan, Task task) {
        this.plan = plan;
        this.task = task;
        this.criteria =
                task.criteria().stream()
                        .map(each -> new Settling(plan, task.key(each), each.levels()))
                        .toList();
        this.ending = new Ending(plan);
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

    /**
     * An attempt that waits for something might still be the best; one that codes have ended has no
     * score, whatever else is to be read of it.
     */
    private TaskScore best(List<TaskScore> attempts) {
        var alive = attempts.stream().filter(attempt -> !isEnded(attempt)).toList();
        var best =
                alive.stream()
                        .filter(attempt -> attempt.criteria().stream().anyMatch(c -> c.isOpen()))
                        .findFirst()
                        .or(
                                () ->
                                        alive.stream()
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
                        .map(this::other)
                        .toList());
    }

    private boolean isEnded(TaskScore attempt) {
        return !ending.byCodes(List.of(attempt)).isEmpty();
    }

    private OtherAttempt other(TaskScore attempt) {
        return new OtherAttempt(attempt.attempt(), isEnded(attempt) ? null : attempt.score());
    }

    private static Exact scoreOrZero(TaskScore attempt) {
        Exact score = attempt.score();
        return score == null ? Exact.ZERO : score;
    }

    /** What was read of one attempt. */
    private TaskScore attempt(int number, List<List<RatingEvent>> events, SecondReadings second) {
        var read = settled(number, events, second.isDue(events));
        return isCritical(read, events) ? settled(number, events, true) : read;
    }

    private boolean isCritical(TaskScore read, List<List<RatingEvent>> events) {
        return plan.raters().reading() instanceof Targeted targeted
                && targeted.range(task.id())
                        .filter(range -> firstScores(read, events).stream().anyMatch(range::covers))
                        .isPresent()
                && events.stream().anyMatch(ofCriterion -> !ofCriterion.isEmpty());
    }

    /**
     * The score by each reader who has read all that was read, alone: one of them was the first,
     * and if there are several all was read twice. Else that by all together. Whatever of a second
     * reading is there must not move the score out of its range before the rest is.
     */
    private List<Exact> firstScores(TaskScore read, List<List<RatingEvent>> events) {
        List<Exact> alone = new ArrayList<>();
        if (events.stream().anyMatch(ofCriterion -> ofCriterion.size() > 1)) {
            for (AssessorId reader : readers(events)) {
                var theirs = events.stream().map(each -> by(reader, each)).toList();
                Exact score = settled(read.attempt(), theirs, false).score();
                if (score != null && isAllThatWasRead(theirs, events)) {
                    alone.add(score);
                }
            }
        }
        Exact together = read.score();
        return alone.isEmpty() && together != null ? List.of(together) : alone;
    }

    private static Set<AssessorId> readers(List<List<RatingEvent>> events) {
        return events.stream()
                .flatMap(List::stream)
                .map(RatingEvent::assessor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<RatingEvent> by(AssessorId reader, List<RatingEvent> events) {
        return events.stream()
                .filter(event -> event.role() == RatingRole.RATING)
                .filter(event -> event.assessor().equals(reader))
                .toList();
    }

    private static boolean isAllThatWasRead(
            List<List<RatingEvent>> theirs, List<List<RatingEvent>> events) {
        for (int i = 0; i < events.size(); i++) {
            if (theirs.get(i).isEmpty() && !events.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
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
