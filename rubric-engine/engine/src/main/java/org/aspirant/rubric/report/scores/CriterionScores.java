package org.aspirant.rubric.report.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.scoring.CriterionScore;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.statistics.Moments;

/** The resolved values of one criterion. */
public final class CriterionScores {

    private final String name;
    private final PlanCriterion criterion;
    private final List<Exact> values = new ArrayList<>();

    private CriterionScores(String name, PlanCriterion criterion) {
        this.name = name;
        this.criterion = criterion;
    }

    /** One for each criterion of the plan, in its order. */
    public static List<CriterionScores> of(
            AssessmentPlan plan, Collection<? extends Decision> decisions) {
        Map<CriterionKey, CriterionScores> scores = new LinkedHashMap<>();
        plan.composition()
                .keys()
                .forEach(
                        key ->
                                plan.composition()
                                        .criterion(key)
                                        .ifPresent(
                                                criterion ->
                                                        scores.put(
                                                                key,
                                                                new CriterionScores(
                                                                        name(plan, key),
                                                                        criterion))));
        for (Decision decision : decisions) {
            decision.tasks().stream()
                    .flatMap(task -> task.criteria().stream())
                    .forEach(score -> add(scores.get(score.key()), score));
        }
        return List.copyOf(scores.values());
    }

    private static void add(
            @org.jspecify.annotations.Nullable CriterionScores scores, CriterionScore score) {
        if (scores != null) {
            score.value().ifPresent(scores.values::add);
        }
    }

    /** Its id, with the task's before it where several tasks have the criterion. */
    private static String name(AssessmentPlan plan, CriterionKey key) {
        long tasks =
                plan.composition()
                        .keys()
                        .filter(other -> other.criterion().equals(key.criterion()))
                        .count();
        return tasks > 1 ? key.task() + "/" + key.criterion() : key.criterion();
    }

    public String name() {
        return name;
    }

    /** The id of what it gives evidence of, if the plan says. */
    public Optional<String> competency() {
        return Optional.ofNullable(criterion.competency());
    }

    /** How they spread. */
    public Moments moments() {
        return Moments.of(values.stream().mapToDouble(Exact::doubleValue).toArray());
    }

    public List<Exact> values() {
        return List.copyOf(values);
    }

    /** The levels that it can be rated at, ascending. */
    public List<Scale.Level> scale() {
        return criterion.levels().levels();
    }

    /** Their ids. */
    public List<String> levels() {
        return scale().stream().map(Scale.Level::id).toList();
    }

    /** How many reached each level. */
    public long[] reached() {
        return reached(scale(), values);
    }

    /**
     * How many values reached each level: one between two levels has reached the lower. What is
     * worth less than the lowest level counts as that.
     *
     * @param levels ascending
     */
    public static long[] reached(List<Scale.Level> levels, List<Exact> values) {
        long[] counts = new long[levels.size()];
        for (Exact value : values) {
            int reached = 0;
            for (int at = 1; at < counts.length; at++) {
                if (value.isAtLeast(levels.get(at).value())) {
                    reached = at;
                }
            }
            counts[reached]++;
        }
        return counts;
    }
}
