package org.aspirant.rubric.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.scoring.Settlement.Open;

/** Finds criteria on which readers differ too much in the whole, when all is read. */
final class Disputes {

    private final AssessmentPlan plan;

    Disputes(AssessmentPlan plan) {
        this.plan = plan;
    }

    /** Each two readers who are to be compared and differ. */
    List<Disagreement> disagreements(List<TaskScore> tasks) {
        return plan.resolution().discrepancy().comparesReaders() && isRead(tasks)
                ? new SingleReaders(plan, tasks).disagreements()
                : List.of();
    }

    /** Whether nothing is due but, at most, adjudications. */
    private static boolean isRead(List<TaskScore> tasks) {
        for (TaskScore task : tasks) {
            for (CriterionScore criterion : task.criteria()) {
                if (criterion.settlement() instanceof Open open
                        && open.need() != NeedKind.ADJUDICATION) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The criteria that the plan, with its own cut, has adjudicated. */
    Set<CriterionKey> inDispute(List<TaskScore> tasks) {
        return inDispute(
                disagreements(tasks),
                disagreement ->
                        plan.resolution().discrepancy().straddlesCut()
                                && plan.rules()
                                        .passing()
                                        .filter(disagreement::straddles)
                                        .isPresent());
    }

    /**
     * The criteria of those who are too far apart wherever the cut is, and of those it is between.
     */
    Set<CriterionKey> inDispute(
            List<Disagreement> disagreements, Predicate<Disagreement> straddling) {
        Exact total = plan.resolution().discrepancy().total();
        Set<CriterionKey> disputed = new HashSet<>();
        for (Disagreement disagreement : disagreements) {
            if ((total != null && disagreement.isOver(total)) || straddling.test(disagreement)) {
                disputed.addAll(disagreement.criteria());
            }
        }
        return disputed;
    }

    /** The same tasks, without a value where there is a dispute. */
    List<TaskScore> open(List<TaskScore> tasks, Set<CriterionKey> disputed) {
        return disputed.isEmpty()
                ? tasks
                : tasks.stream().map(task -> open(task, disputed)).toList();
    }

    private TaskScore open(TaskScore task, Set<CriterionKey> disputed) {
        if (task.criteria().stream().noneMatch(c -> disputed.contains(c.key()))) {
            return task;
        }
        var criteria =
                task.criteria().stream()
                        .map(
                                criterion ->
                                        disputed.contains(criterion.key())
                                                ? criterion.with(new Open(due(criterion)))
                                                : criterion)
                        .toList();
        return new TaskScore(task.task(), task.attempt(), null, criteria, task.otherAttempts());
    }

    /** Evidence, if there is a reading that would settle it and only lacks that. */
    private NeedKind due(CriterionScore criterion) {
        var resolve = plan.resolution().resolve();
        return criterion.readings().stream()
                        .anyMatch(it -> Resolving.wouldSettle(resolve, it.role(), it.standing()))
                ? NeedKind.EVIDENCE
                : NeedKind.ADJUDICATION;
    }
}
