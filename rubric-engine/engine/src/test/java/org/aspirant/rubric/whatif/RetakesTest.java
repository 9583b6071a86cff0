package org.aspirant.rubric.whatif;

import static java.util.Objects.requireNonNull;
import static org.aspirant.rubric.whatif.WhatIfScene.RULES;
import static org.aspirant.rubric.whatif.WhatIfScene.decided;
import static org.aspirant.rubric.whatif.WhatIfScene.plan;
import static org.aspirant.rubric.whatif.WhatIfScene.random;
import static org.aspirant.rubric.whatif.WhatIfScene.ratings;
import static org.aspirant.rubric.whatif.WhatIfScene.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.api.Test;

/** Who fails by how little, and what they would take again. */
class RetakesTest {

    /** Tries every set of tasks at their highest. */
    @Test
    void retakesAreTheFewestTasksThatCanBeEnough() {
        var random = new Random(42);
        int found = 0;
        for (String rule : List.of(RULES[0], RULES[1], RULES[2])) {
            var plan = plan(rule);
            for (Decision decision : Scoring.score(plan, random(random, plan, 150))) {
                if (!(decision instanceof Decided decided)
                        || decided.passed()
                        || !isWhole(decided)) {
                    continue;
                }
                var ladder = RetakeLadder.of(plan, decided);
                var line = plan.rules().passing().orElseThrow().effective();

                int fewest = fewest(plan, decided);
                int taken = ladder.rungsTo(line).orElse(-1);
                assertThat(taken)
                        .as("%s %s", rule, decided)
                        .isBetween(fewest, rule.contains("per: plan") ? fewest + 1 : fewest);
                assertThat(isEnough(plan, decided, ladder.tasks().subList(0, taken))).isTrue();
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    /** Whether each value is one of a level. */
    private static boolean isWhole(Decided decided) {
        return decided.tasks().stream()
                .flatMap(task -> task.criteria().stream())
                .allMatch(c -> !c.value().orElseThrow().toString().contains("/"));
    }

    private static int fewest(AssessmentPlan plan, Decided decided) {
        int fewest = 4;
        for (int set = 0; set < 8; set++) {
            List<String> tasks = new ArrayList<>();
            for (int t = 0; t < 3; t++) {
                if ((set >> t & 1) == 1) {
                    tasks.add("t" + (t + 1));
                }
            }
            if (tasks.size() < fewest && isEnough(plan, decided, tasks)) {
                fewest = tasks.size();
            }
        }
        return fewest;
    }

    /** Scores the candidate again with the highest level of everything in these tasks. */
    private static boolean isEnough(AssessmentPlan plan, Decided decided, List<String> tasks) {
        List<String> rows = new ArrayList<>();
        for (var task : decided.tasks()) {
            for (var criterion : task.criteria()) {
                Exact value =
                        tasks.contains(task.task()) ? Exact.of(4) : criterion.value().orElseThrow();
                rows.add("x,%s,%s,r,%s".formatted(task.task(), criterion.key().criterion(), value));
            }
        }
        var again = Scoring.score(plan, ratings(plan, rows.toArray(String[]::new))).get(0);
        return ((Decided) again).passed();
    }

    /**
     * Task t2 counts double, so of 4 each in t1 and t2 the retake of t2 has more to gain. Worked by
     * hand: x has 4 + 2·4 + 8 = 20, y has 0 + 0 + 8 = 8, both of 32; the cut is 21.
     */
    @Test
    void saysWhoFailsByHowLittleAndWhatTheyWouldTakeAgain() {
        var plan = plan("cuts: [{id: pass, atLeast: 20}]");
        var events = ratings(plan, rows("x", 4, 4, 8), rows("y", 0, 0, 8), rows("z", 8, 8, 8));
        var outcome = WhatIf.of(plan, events).at(new Cut("pass", Exact.of(21), null), null);

        assertThat(outcome.flips().toFail()).containsExactly(new CandidateId("x"));
        var failing = requireNonNull(outcome.failing());
        assertThat(failing.byCut()).isEqualTo(2);
        assertThat(failing.nearest()).isEqualTo(Exact.ONE);
        assertThat(failing.median()).as("of 1 and 13").isEqualTo(Exact.of(7));
        assertThat(failing.retakes()).isEqualTo(2);
        assertThat(failing.retakesOf()).isEqualTo(Map.of("t1", 0, "t2", 2, "t3", 0));
        assertThat(failing.beyond()).isZero();
    }

    @Test
    void aCutOverTheHighestScoreIsOutOfReach() {
        var plan = plan("cuts: [{id: pass, atLeast: 20}]");
        var events = ratings(plan, rows("x", 4, 4, 8));

        var outcome = WhatIf.of(plan, events).at(new Cut("pass", Exact.of(33), null), null);

        var failing = requireNonNull(outcome.failing());
        assertThat(failing.beyond()).isEqualTo(1);
        assertThat(failing.retakes()).isZero();
    }
}
