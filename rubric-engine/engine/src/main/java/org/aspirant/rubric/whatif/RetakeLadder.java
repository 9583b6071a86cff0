package org.aspirant.rubric.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Combine.Part;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.TaskScore;
import org.aspirant.rubric.scoring.Verdict.CountCheck;
import org.aspirant.rubric.scoring.Verdict.FloorCheck;

/**
 * The tasks that a candidate would take again, and how far each brings the composite at best.
 *
 * <p>First come the tasks that a floor or a count rule finds too low: nothing else makes up for
 * them. For a count over the whole plan, they are those with the most low criteria. Then the task
 * with the most to gain in the composite, and so on; of equals the earlier in the plan. A task
 * taken again is thought to reach the highest level of everything, so the tasks up to the first
 * rung that reaches a cut can be enough, and without a count over the whole plan no fewer can.
 *
 * @param due how many of the tasks rules ask for whatever the cut
 * @param tasks in the order in which they would be taken
 * @param rungs the best composite after the {@code due} tasks, and after each further one
 */
record RetakeLadder(int due, List<String> tasks, List<Exact> rungs) {

    static RetakeLadder of(AssessmentPlan plan, Decided decided) {
        Set<String> order = new LinkedHashSet<>(required(plan, decided));
        int due = order.size();
        byGain(plan, decided).forEach(order::add);
        List<String> tasks = List.copyOf(order);
        List<Exact> rungs = new ArrayList<>();
        for (int taken = due; taken <= tasks.size(); taken++) {
            rungs.add(composite(plan, decided, tasks.subList(0, taken)));
        }
        return new RetakeLadder(due, tasks, List.copyOf(rungs));
    }

    /**
     * How many tasks it takes to reach a composite.
     *
     * @return empty if the highest level of everything does not
     */
    OptionalInt rungsTo(Exact line) {
        for (int rung = 0; rung < rungs.size(); rung++) {
            if (rungs.get(rung).isAtLeast(line)) {
                return OptionalInt.of(due + rung);
            }
        }
        return OptionalInt.empty();
    }

    private static Set<String> required(AssessmentPlan plan, Decided decided) {
        Set<String> tasks = new LinkedHashSet<>();
        decided.verdict().floors().stream()
                .filter(floor -> !floor.met())
                .map(FloorCheck::task)
                .forEach(tasks::add);
        var unmet = decided.verdict().counts().stream().filter(count -> !count.met()).toList();
        for (CountCheck count : unmet) {
            String task = count.task();
            if (task != null) {
                tasks.add(task);
            }
        }
        for (CountCheck count : unmet) {
            if (count.task() == null) {
                addLowest(byGain(plan, decided), decided, count, tasks);
            }
        }
        return tasks;
    }

    /** Tasks with the most low criteria, until few enough are left in the others. */
    private static void addLowest(
            List<String> byGain, Decided decided, CountCheck count, Set<String> tasks) {
        Map<String, Long> low = new HashMap<>();
        decided.tasks().forEach(task -> low.put(task.task(), low(task, count)));
        long left = count.counted();
        for (String task : tasks) {
            left -= low.getOrDefault(task, 0L);
        }
        var lowest =
                byGain.stream()
                        .filter(task -> !tasks.contains(task))
                        .sorted(
                                Comparator.comparing((String task) -> low.getOrDefault(task, 0L))
                                        .reversed())
                        .toList();
        for (String task : lowest) {
            if (left <= count.rule().atMost()) {
                return;
            }
            left -= low.getOrDefault(task, 0L);
            tasks.add(task);
        }
    }

    private static long low(TaskScore task, CountCheck count) {
        return task.criteria().stream()
                .flatMap(criterion -> criterion.value().stream())
                .filter(value -> value.isBelow(count.rule().below()))
                .count();
    }

    private static List<String> byGain(AssessmentPlan plan, Decided decided) {
        List<Task> tasks = plan.composition().tasks();
        List<Part> gains = new ArrayList<>();
        List<Integer> scored = new ArrayList<>();
        for (int at = 0; at < tasks.size(); at++) {
            Exact score = decided.tasks().get(at).score();
            if (score != null) {
                scored.add(at);
            }
            gains.add(
                    new Part(
                            tasks.get(at).weight(),
                            score == null ? Exact.ZERO : tasks.get(at).highest().minus(score)));
        }
        return scored.stream()
                .sorted(Comparator.comparing((Integer at) -> gain(gains.get(at))).reversed())
                .map(at -> tasks.get(at).id())
                .toList();
    }

    private static Exact gain(Part part) {
        return part.weight().times(part.value());
    }

    private static Exact composite(AssessmentPlan plan, Decided decided, List<String> retaken) {
        List<Part> parts = new ArrayList<>();
        List<Task> tasks = plan.composition().tasks();
        for (int at = 0; at < tasks.size(); at++) {
            Task task = tasks.get(at);
            Exact score = decided.tasks().get(at).score();
            if (score != null) {
                Exact best = retaken.contains(task.id()) ? task.highest() : score;
                parts.add(new Part(task.weight(), Exact.max(best, score)));
            }
        }
        return plan.composition().combine().of(parts).orElse(decided.composite());
    }
}
