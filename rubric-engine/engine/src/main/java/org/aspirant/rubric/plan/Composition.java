package org.aspirant.rubric.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aspirant.rubric.exact.Exact;

/**
 * What is rated and how it adds up.
 *
 * @param tasks at least one
 * @param combine how their scores become the composite
 */
public record Composition(List<Task> tasks, Combine combine) {

    public Composition {
        tasks = List.copyOf(tasks);
    }

    public Optional<Task> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    public Optional<PlanCriterion> criterion(CriterionKey key) {
        return task(key.task()).flatMap(task -> task.criterion(key.criterion()));
    }

    /** Every criterion of every task, in the order of the plan. */
    public Stream<CriterionKey> keys() {
        return tasks.stream().flatMap(task -> task.criteria().stream().map(task::key));
    }

    public Exact lowest() {
        return combined(Task::lowest);
    }

    /** The composite of work at the highest level of everything: what full marks are. */
    public Exact highest() {
        return combined(Task::highest);
    }

    private Exact combined(Function<Task, Exact> score) {
        return combine.of(
                        tasks.stream()
                                .map(task -> new Combine.Part(task.weight(), score.apply(task)))
                                .toList())
                .orElse(Exact.ZERO);
    }
}
