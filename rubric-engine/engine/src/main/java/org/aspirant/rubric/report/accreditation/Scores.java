package org.aspirant.rubric.report.accreditation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.Scale;
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
        Map<String, List<Exact>> means = new LinkedHashMap<>();
        CriterionScores.of(plan, List.of())
                .forEach(
                        each ->
                                each.competency()
                                        .ifPresent(id -> means.put(id, new ArrayList<>())));
        for (Decided each : decided) {
            Map<String, List<Exact>> own = new LinkedHashMap<>();
            for (CriterionScores score : CriterionScores.of(plan, List.of(each))) {
                score.competency()
                        .ifPresent(
                                id ->
                                        own.computeIfAbsent(id, key -> new ArrayList<>())
                                                .addAll(score.values()));
            }
            means.forEach(
                    (id, all) -> {
                        List<Exact> values = own.getOrDefault(id, List.of());
                        if (!values.isEmpty()) {
                            Exact sum = values.stream().reduce(Exact.ZERO, Exact::plus);
                            all.add(sum.dividedBy(Exact.of(values.size())));
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
