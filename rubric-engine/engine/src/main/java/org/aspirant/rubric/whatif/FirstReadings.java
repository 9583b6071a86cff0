package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Raters;
import org.aspirant.rubric.plan.Raters.Targeted;
import org.aspirant.rubric.plan.Resolution;
import org.aspirant.rubric.plan.Resolution.Discrepancy;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.rating.AssessorId;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.rating.RatingRole;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.scoring.TaskScore;

/** Goes through candidates all of whose tasks were read in full by two assessors. */
final class FirstReadings {

    private final AssessmentPlan plan;
    private final Scoring scoring;
    private final List<FirstReading> all = new ArrayList<>();

    private FirstReadings(AssessmentPlan plan) {
        this.plan = plan;
        this.scoring = new Scoring(byMeans(plan));
    }

    /** Of each such candidate who can be decided on two: with the one, and the other first. */
    static List<FirstReading> of(AssessmentPlan plan, List<RatingEvent> events) {
        var readings = new FirstReadings(plan);
        Map<CandidateId, List<RatingEvent>> byCandidate = new TreeMap<>();
        for (RatingEvent event : events) {
            if (event.role() == RatingRole.RATING) {
                byCandidate.computeIfAbsent(event.candidate(), id -> new ArrayList<>()).add(event);
            }
        }
        byCandidate.forEach(readings::add);
        return readings.all;
    }

    /** One reading is enough, and two are averaged. */
    private static AssessmentPlan byMeans(AssessmentPlan plan) {
        return new AssessmentPlan(
                plan.id(),
                plan.title(),
                plan.basis(),
                plan.scale(),
                plan.composition(),
                new Raters(new Raters.One(), 1, 0),
                new Resolution(Resolve.MEAN, Discrepancy.NONE, plan.resolution().third()),
                plan.rules(),
                plan.handling(),
                plan.grade());
    }

    private void add(CandidateId candidate, List<RatingEvent> events) {
        Map<String, List<AssessorId>> readers = new TreeMap<>();
        for (Task task : plan.composition().tasks()) {
            var both = fullReaders(task, events);
            if (both.size() < 2) {
                return;
            }
            readers.put(task.id(), both.subList(0, 2));
        }
        var work = new Work(candidate, events, readers);
        var one = work.first(0);
        var other = work.first(1);
        if (one.isPresent() && other.isPresent()) {
            all.add(one.get());
            all.add(other.get());
        }
    }

    /** Who has rated every criterion of the task, by id. */
    private static List<AssessorId> fullReaders(Task task, List<RatingEvent> events) {
        Map<AssessorId, Set<String>> read = new TreeMap<>();
        for (RatingEvent event : events) {
            if (event.criterion().task().equals(task.id())) {
                read.computeIfAbsent(event.assessor(), id -> new HashSet<>())
                        .add(event.criterion().criterion());
            }
        }
        return read.entrySet().stream()
                .filter(reader -> reader.getValue().size() == task.criteria().size())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tasks whose score is in the plan's critical range. */
    private Set<String> critical(Decided alone) {
        Set<String> tasks = new HashSet<>();
        if (plan.raters().reading() instanceof Targeted targeted) {
            for (TaskScore task : alone.tasks()) {
                Exact score = task.score();
                if (score != null
                        && targeted.range(task.task()).filter(r -> r.covers(score)).isPresent()) {
                    tasks.add(task.task());
                }
            }
        }
        return tasks;
    }

    /** One candidate's ratings, and the two readers of each task. */
    private final class Work {

        private final CandidateId candidate;
        private final List<RatingEvent> events;
        private final Map<String, List<AssessorId>> readers;

        Work(
                CandidateId candidate,
                List<RatingEvent> events,
                Map<String, List<AssessorId>> readers) {
            this.candidate = candidate;
            this.events = events;
            this.readers = readers;
        }

        Optional<FirstReading> first(int first) {
            var alone = decided(first, Set.of());
            var both = decided(first, readers.keySet());
            if (alone.isEmpty() || both.isEmpty()) {
                return Optional.empty();
            }
            var again = critical(alone.get());
            return Optional.of(
                    new FirstReading(
                            alone.get().composite(),
                            again.size(),
                            alone.get().passed(),
                            decided(first, again).filter(Decided::passed).isPresent(),
                            both.get().passed()));
        }

        /** With the first readings, and the second ones of these tasks. */
        private Optional<Decided> decided(int first, Set<String> again) {
            var used = events.stream().filter(event -> isUsed(event, first, again)).toList();
            return scoring.decision(candidate, used) instanceof Decided decided
                    ? Optional.of(decided)
                    : Optional.empty();
        }

        private boolean isUsed(RatingEvent event, int first, Set<String> again) {
            String task = event.criterion().task();
            var both = readers.getOrDefault(task, List.of());
            int reader = both.indexOf(event.assessor());
            return reader == first || (reader >= 0 && again.contains(task));
        }
    }
}
