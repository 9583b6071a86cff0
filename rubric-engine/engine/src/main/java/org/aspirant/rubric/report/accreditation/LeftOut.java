package org.aspirant.rubric.report.accreditation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.report.scores.CriterionScores;

/**
 * What is held back of a cycle in which some candidates have a score on a criterion and others have
 * none.
 *
 * <p>A composite is a sum over the criteria that a candidate has a score on, with weights over 0.
 * Whoever takes the totals of the others from the total of composites is left with that of the
 * criterion that few have; and where composites are means, with scores of the few who lack it. So
 * one criterion that everybody has is held back as well, in all of the cycle and in each part of
 * it. Then whatever has composites in it has the scores on that criterion in it, of everybody whom
 * these composites are of; and of whom they may be shown, {@link
 * org.aspirant.rubric.people.Disclosure} says.
 *
 * <p>A standard that rests on a criterion which is held back, or which some lack, would tell the
 * same, and is held back too. Where no criterion has a score of everybody, all are held back.
 */
final class LeftOut {

    private final Map<String, Set<String>> criteria = new HashMap<>();
    private final Map<String, Set<String>> standards = new HashMap<>();

    LeftOut(AssessmentPlan plan, Cohorts cohorts) {
        for (String cycle : cohorts.cycles()) {
            var decided = cohorts.of(cycle);
            var scores = CriterionScores.of(plan, decided);
            var some = scores.stream().filter(c -> isOfSome(c, decided.size())).toList();
            if (!some.isEmpty()) {
                hold(cycle, decided.size(), scores, some);
            }
        }
    }

    private static boolean isOfSome(CriterionScores scores, int candidates) {
        int scored = scores.values().size();
        return scored > 0 && scored < candidates;
    }

    private void hold(
            String cycle,
            int candidates,
            List<CriterionScores> scores,
            List<CriterionScores> some) {
        Set<String> resting = standards(some);
        var beside =
                scores.stream()
                        .filter(each -> each.values().size() == candidates)
                        .max(
                                Comparator.comparing(
                                        each ->
                                                each.competency()
                                                        .filter(resting::contains)
                                                        .isPresent()));
        Set<String> held = new HashSet<>();
        beside.ifPresentOrElse(
                each -> {
                    held.add(each.name());
                    resting.addAll(standards(List.of(each)));
                },
                () -> {
                    scores.forEach(each -> held.add(each.name()));
                    resting.addAll(standards(scores));
                });
        criteria.put(cycle, held);
        standards.put(cycle, resting);
    }

    private static Set<String> standards(Collection<CriterionScores> criteria) {
        return criteria.stream()
                .map(CriterionScores::competency)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    boolean holdsCriterion(String cycle, String name) {
        return criteria.getOrDefault(cycle, Set.of()).contains(name);
    }

    boolean holdsStandard(String cycle, String id) {
        return standards.getOrDefault(cycle, Set.of()).contains(id);
    }
}
