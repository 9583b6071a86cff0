package org.aspirant.rubric.statistics.composite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Task;

/**
 * A plan's composite as a weighted sum of the values of its criteria, which it is where nothing is
 * left out.
 *
 * @param keys every criterion of every task, in the order of the plan
 * @param taskOf for each of them the number of its task, from 0
 * @param withinTask for each of them what one more of its value adds to the score of its task
 * @param ofTask for each task what one more of its score adds to the composite
 */
public record CompositeWeights(
        List<CriterionKey> keys, List<Integer> taskOf, List<Exact> withinTask, List<Exact> ofTask) {

    public CompositeWeights {
        keys = List.copyOf(keys);
        taskOf = List.copyOf(taskOf);
        withinTask = List.copyOf(withinTask);
        ofTask = List.copyOf(ofTask);
    }

    /** Those of a plan. */
    public static CompositeWeights of(AssessmentPlan plan) {
        List<CriterionKey> keys = new ArrayList<>();
        List<Integer> taskOf = new ArrayList<>();
        List<Exact> within = new ArrayList<>();
        List<Task> tasks = plan.composition().tasks();
        for (int at = 0; at < tasks.size(); at++) {
            Task task = tasks.get(at);
            task.criteria().stream().map(task::key).forEach(keys::add);
            taskOf.addAll(Collections.nCopies(task.criteria().size(), at));
            within.addAll(
                    shares(
                            task.combine(),
                            task.criteria().stream().map(PlanCriterion::weight).toList()));
        }
        return new CompositeWeights(
                keys,
                taskOf,
                within,
                shares(plan.composition().combine(), tasks.stream().map(Task::weight).toList()));
    }

    /**
     * What each part adds to the whole if it is 1 and all others 0.
     *
     * @param weights of the parts
     */
    public static List<Exact> shares(Combine combine, List<Exact> weights) {
        List<Exact> shares = new ArrayList<>();
        for (int one = 0; one < weights.size(); one++) {
            List<Part> parts = new ArrayList<>();
            for (int at = 0; at < weights.size(); at++) {
                parts.add(new Part(weights.get(at), at == one ? Exact.ONE : Exact.ZERO));
            }
            shares.add(combine.of(parts).orElse(Exact.ZERO));
        }
        return shares;
    }

    /** What one more of a criterion's value adds to the composite. */
    Exact ofCriterion(int at) {
        return withinTask.get(at).times(ofTask.get(taskOf.get(at)));
    }

    int tasks() {
        return ofTask.size();
    }

    int criteria() {
        return keys.size();
    }

    /**
     * The value which, given on every criterion, makes this composite: a cut in the units of the
     * scale.
     */
    public Exact valueAt(Exact composite) {
        Exact all = Exact.ZERO;
        for (int at = 0; at < criteria(); at++) {
            all = all.plus(ofCriterion(at));
        }
        return composite.dividedBy(all);
    }
}
