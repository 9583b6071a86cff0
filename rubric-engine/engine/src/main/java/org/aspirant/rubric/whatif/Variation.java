package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Composition;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Resolution;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.plan.Task;

/**
 * A plan with one thing changed. Whether the result makes sense, such as weights that add up, is
 * for the compiler to say.
 *
 * @param plan the result
 */
public record Variation(AssessmentPlan plan) {

    /** With another deciding cut, or with one where there was none. */
    public Variation cut(Cut cut) {
        List<Cut> cuts = new ArrayList<>(plan.rules().cuts());
        if (cuts.isEmpty()) {
            cuts.add(cut);
        } else {
            cuts.set(0, cut);
        }
        return with(
                plan.composition(),
                plan.resolution(),
                new PassRules(plan.rules().floors(), plan.rules().counts(), cuts));
    }

    /**
     * With another weight of a task.
     *
     * @throws IllegalArgumentException if the plan has no such task
     */
    public Variation weight(String task, Exact weight) {
        if (plan.composition().task(task).isEmpty()) {
            throw new IllegalArgumentException("there is no task " + task);
        }
        return tasks(
                plan.composition().tasks().stream()
                        .map(
                                each ->
                                        each.id().equals(task)
                                                ? new Task(
                                                        each.id(),
                                                        weight,
                                                        each.combine(),
                                                        each.criteria())
                                                : each)
                        .toList());
    }

    /**
     * With another weight of a criterion in its task.
     *
     * @throws IllegalArgumentException if the plan has no such criterion
     */
    public Variation weight(CriterionKey criterion, Exact weight) {
        if (plan.composition().criterion(criterion).isEmpty()) {
            throw new IllegalArgumentException("there is no criterion " + criterion);
        }
        return tasks(
                plan.composition().tasks().stream()
                        .map(task -> weighted(task, criterion, weight))
                        .toList());
    }

    private static Task weighted(Task task, CriterionKey key, Exact weight) {
        if (!task.id().equals(key.task())) {
            return task;
        }
        var criteria =
                task.criteria().stream()
                        .map(
                                each ->
                                        each.id().equals(key.criterion())
                                                ? new PlanCriterion(
                                                        each.id(),
                                                        each.competency(),
                                                        weight,
                                                        each.levels())
                                                : each)
                        .toList();
        return new Task(task.id(), task.weight(), task.combine(), criteria);
    }

    /** With another way to make one value of several readings. */
    public Variation resolve(Resolve resolve) {
        var resolution = plan.resolution();
        return with(
                plan.composition(),
                new Resolution(resolve, resolution.discrepancy(), resolution.third()),
                plan.rules());
    }

    private Variation tasks(List<Task> tasks) {
        return with(
                new Composition(tasks, plan.composition().combine()),
                plan.resolution(),
                plan.rules());
    }

    private Variation with(Composition composition, Resolution resolution, PassRules rules) {
        return new Variation(
                new AssessmentPlan(
                        plan.id(),
                        plan.title(),
                        plan.basis(),
                        plan.scale(),
                        composition,
                        plan.raters(),
                        resolution,
                        rules,
                        plan.handling(),
                        plan.grade()));
    }
}
