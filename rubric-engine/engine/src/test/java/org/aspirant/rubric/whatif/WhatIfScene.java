package org.aspirant.rubric.whatif;

import static org.aspirant.rubric.Fixture.planOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.rubric.Fixture;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;

/** Plans and made-up ratings to look at under other rules. */
final class WhatIfScene {

    static final String[] RULES = {
        "cuts: [{id: pass, atLeast: 15}]",
        "cuts: [{id: pass, atLeast: 15, sem: 2}]\nfloors: [{task: t2, atLeast: 3}]",
        "cuts: [{id: pass, atLeast: 15}]\ncounts: [{per: task, below: 2, atMost: 1}, {per: plan, below: 1, atMost: 1}]",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: all}\ndiscrepancy: {straddlesCut: true}",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: all}\ndiscrepancy: {gap: 2, straddlesCut: true}\nresolve: adjudicator-replaces",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: sampled, share: 0.3, seed: 7}",
        "floors: [{criterion: a, atLeast: 1}]",
        "cuts: [{id: pass, atLeast: 15}]\nraters: {perTask: seeded, share: 0.4, seed: 7}\ndiscrepancy: {straddlesCut: true}"
    };

    private WhatIfScene() {}

    static Set<CandidateId> decided(List<Decision> decisions) {
        return decisions.stream()
                .filter(Decided.class::isInstance)
                .map(Decision::candidate)
                .collect(Collectors.toSet());
    }

    static Set<CandidateId> passed(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision instanceof Decided decided && decided.passed())
                .map(Decision::candidate)
                .collect(Collectors.toSet());
    }

    static int count(List<Decision> decisions, Decision.Status status) {
        return (int) decisions.stream().filter(d -> d.status() == status).count();
    }

    /** Three tasks of two criteria with levels 0 to 4; t2 counts double: 32 at most. */
    static AssessmentPlan plan(String rules) {
        return planOf(
                """
                id: p
                title: Three tasks
                combine: sum
                framework: f
                scale: %s
                tasks:
                  - {id: t1, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                  - {id: t2, weight: 2, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                  - {id: t3, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
                """
                                .formatted(levels(4))
                        + rules);
    }

    static String levels(int top) {
        List<String> levels = new ArrayList<>();
        for (int level = 0; level <= top; level++) {
            levels.add("{id: l" + level + ", value: " + level + "}");
        }
        return levels.toString();
    }

    /** Half of a task's score on each criterion. */
    static String rows(String candidate, int... scores) {
        List<String> rows = new ArrayList<>();
        for (int task = 0; task < scores.length; task++) {
            for (String criterion : List.of("a", "b")) {
                rows.add(
                        "%s,t%d,%s,r,%d"
                                .formatted(candidate, task + 1, criterion, scores[task] / 2));
            }
        }
        return String.join("\n", rows);
    }

    static List<RatingEvent> ratings(AssessmentPlan plan, String... blocks) {
        List<String> rows = new ArrayList<>();
        for (String block : blocks) {
            rows.addAll(block.lines().toList());
        }
        return Fixture.ratings(plan, rows.toArray(String[]::new));
    }

    /** One to two readings, a hole now and then, and sometimes an adjudication. */
    static List<RatingEvent> random(Random random, AssessmentPlan plan, int candidates) {
        return random(random, plan, candidates, 2);
    }

    /** The same with so many readings at most. */
    static List<RatingEvent> random(Random random, AssessmentPlan plan, int candidates, int most) {
        List<String> rows = new ArrayList<>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            Map<String, Integer> ability = new HashMap<>();
            int readers = 1 + random.nextInt(most);
            for (CriterionKey key : plan.composition().keys().toList()) {
                for (int reader = 0; reader < readers; reader++) {
                    int level =
                            Math.max(
                                    0,
                                    Math.min(
                                            4,
                                            ability.computeIfAbsent(
                                                            key.task(), id -> random.nextInt(5))
                                                    + random.nextInt(3)
                                                    - 1));
                    if (random.nextInt(200) > 0) {
                        rows.add(row(candidate, key, "r" + reader, level, ""));
                    }
                }
                if (random.nextInt(10) == 0) {
                    rows.add(row(candidate, key, "z", random.nextInt(5), "adjudication"));
                }
            }
        }
        return ratings(plan, rows.toArray(String[]::new));
    }

    static String row(int candidate, CriterionKey key, String reader, int level, String role) {
        return "c%03d,%s,%s,%s,%d,,%s"
                .formatted(candidate, key.task(), key.criterion(), reader, level, role);
    }
}
