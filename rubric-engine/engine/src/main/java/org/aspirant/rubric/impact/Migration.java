package org.aspirant.rubric.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Scale.Level;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.Mark;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.Mark.Coded;
import org.aspirant.rubric.rating.RatingEvent;

/**
 * Ratings taken over from one version of a plan to the next.
 *
 * @param ratings those that fit, levels by their new ids, in their order
 * @param due what has to be rated, or looked at, in the order of the ratings; new criteria last
 * @param left how many ratings are of criteria that are there no more
 */
public record Migration(List<RatingEvent> ratings, List<Due> due, int left) {

    public Migration {
        ratings = List.copyOf(ratings);
        due = List.copyOf(due);
    }

    /**
     * Takes ratings over as far as they fit.
     *
     * @param events that the old plan admits
     */
    public static Migration of(
            AssessmentPlan old, AssessmentPlan revised, List<RatingEvent> events) {
        List<RatingEvent> ratings = new ArrayList<>();
        Set<Due> due = new LinkedHashSet<>();
        Set<CandidateId> candidates = new LinkedHashSet<>();
        int left = 0;
        for (RatingEvent event : events) {
            candidates.add(event.candidate());
            var criterion = revised.composition().criterion(event.criterion());
            if (criterion.isEmpty()) {
                left++;
                continue;
            }
            var mark = mark(event, old, revised);
            if (mark.isEmpty()) {
                due.add(
                        due(
                                event,
                                event.mark() instanceof Coded
                                        ? ChangeKind.CODE_REMOVED
                                        : ChangeKind.LEVEL_REMOVED));
                continue;
            }
            ratings.add(with(event, mark.get()));
            if (hasNewNeighbour(event, old, criterion.get())) {
                due.add(due(event, ChangeKind.LEVEL_ADDED));
            }
        }
        addNew(old, revised, candidates, due);
        return new Migration(ratings, List.copyOf(due), left);
    }

    private static void addNew(
            AssessmentPlan old, AssessmentPlan revised, Set<CandidateId> candidates, Set<Due> due) {
        for (CriterionKey key : revised.composition().keys().toList()) {
            if (old.composition().criterion(key).isEmpty()) {
                var because =
                        old.composition().task(key.task()).isEmpty()
                                ? ChangeKind.TASK_ADDED
                                : ChangeKind.CRITERION_ADDED;
                candidates.stream()
                        .sorted()
                        .forEach(candidate -> due.add(new Due(candidate, key, null, because)));
            }
        }
    }

    private static Due due(RatingEvent event, ChangeKind because) {
        return new Due(event.candidate(), event.criterion(), event.assessor(), because);
    }

    private static Optional<Mark> mark(
            RatingEvent event, AssessmentPlan old, AssessmentPlan revised) {
        if (event.mark() instanceof Coded coded) {
            return revised.handling().code(coded.code()).map(code -> coded);
        }
        Scale before = scale(old, event.criterion());
        Scale after = scale(revised, event.criterion());
        return level(event, before)
                .flatMap(level -> ComparingLevels.successor(level, before, after))
                .map(level -> new AtLevel(level.id()));
    }

    private static Scale scale(AssessmentPlan plan, CriterionKey key) {
        return plan.composition()
                .criterion(key)
                .map(PlanCriterion::levels)
                .orElse(new Scale(List.of()));
    }

    private static Optional<Level> level(RatingEvent event, Scale scale) {
        return event.mark() instanceof AtLevel at ? scale.named(at.level()) : Optional.empty();
    }

    /** Whether a level that is new stands next to the one that was chosen. */
    private static boolean hasNewNeighbour(
            RatingEvent event, AssessmentPlan old, PlanCriterion criterion) {
        Scale before = scale(old, event.criterion());
        Scale after = criterion.levels();
        return level(event, before)
                .flatMap(level -> ComparingLevels.successor(level, before, after))
                .filter(
                        level ->
                                isNew(neighbour(level, after, 1), before, after)
                                        || isNew(neighbour(level, after, -1), before, after))
                .isPresent();
    }

    private static Optional<Level> neighbour(Level level, Scale scale, int step) {
        int at = scale.levels().indexOf(level) + step;
        return at < 0 || at >= scale.levels().size()
                ? Optional.empty()
                : Optional.of(scale.levels().get(at));
    }

    private static boolean isNew(Optional<Level> level, Scale before, Scale after) {
        return level.isPresent()
                && before.levels().stream()
                        .flatMap(each -> ComparingLevels.successor(each, before, after).stream())
                        .noneMatch(level.get()::equals);
    }

    private static RatingEvent with(RatingEvent event, Mark mark) {
        return event.mark().equals(mark)
                ? event
                : new RatingEvent(
                        event.candidate(),
                        event.criterion(),
                        event.assessor(),
                        mark,
                        event.evidence(),
                        event.attempt(),
                        event.role(),
                        event.at());
    }
}
