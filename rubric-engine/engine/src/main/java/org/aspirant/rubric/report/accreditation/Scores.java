package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PlanCriterion;
import org.aspirant.rubric.plan.Scale;
import org.aspirant.rubric.plan.Task;
import org.aspirant.rubric.report.scores.CriterionScores;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.statistics.Moments;

/**
 * What candidates scored on one criterion or one standard.
 *
 * @param values one a candidate, of those who have one
 * @param levels ascending
 */
record Scores(String name, List<Exact> values, List<Scale.Level> levels) {

    /** Resolved values, for each criterion of the plan. */
    static List<Scores> onCriteria(AssessmentPlan plan, List<Decided> decided) {
        return CriterionScores.of(plan, decided).stream()
                .map(each -> new Scores(each.name(), each.values(), each.scale()))
                .toList();
    }

    /** Means over the criteria that give evidence of a standard, for each standard. */
    static List<Scores> onStandards(AssessmentPlan plan, List<Decided> decided) {
        Map<CriterionKey, String> standards = new LinkedHashMap<>();
        Map<String, List<Exact>> means = new LinkedHashMap<>();
        for (Task task : plan.composition().tasks()) {
            for (PlanCriterion criterion : task.criteria()) {
                String standard = criterion.competency();
                if (standard != null) {
                    standards.put(task.key(criterion), standard);
                    means.putIfAbsent(standard, new ArrayList<>());
                }
            }
        }
        for (Decided each : decided) {
            Map<String, List<Exact>> own = new LinkedHashMap<>();
            each.tasks().stream()
                    .flatMap(task -> task.criteria().stream())
                    .filter(score -> standards.containsKey(score.key()))
                    .forEach(
                            score ->
                                    score.value()
                                            .ifPresent(
                                                    own.computeIfAbsent(
                                                                    standards.getOrDefault(
                                                                            score.key(), ""),
                                                                    key -> new ArrayList<>())
                                                            ::add));
            own.forEach(
                    (standard, values) -> {
                        if (!values.isEmpty()) {
                            Exact sum = values.stream().reduce(Exact.ZERO, Exact::plus);
                            means.getOrDefault(standard, new ArrayList<>())
                                    .add(sum.dividedBy(Exact.of(values.size())));
                        }
                    });
        }
        List<Scores> scores = new ArrayList<>();
        means.forEach((id, all) -> scores.add(new Scores(id, all, plan.scale().levels())));
        return scores;
    }

    Moments moments() {
        return Moments.of(values.stream().mapToDouble(Exact::doubleValue).toArray());
    }

    /** The share that reached a level of the plan's scale; \u22121 if it cannot be rated at it. */
    double reached(String level) {
        int at = levels.stream().map(Scale.Level::id).toList().indexOf(level);
        return at < 0
                ? -1
                : (double) CriterionScores.reached(levels, values)[at] / Math.max(1, values.size());
    }
}
