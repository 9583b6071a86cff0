package org.aspirant.rubric.whatif;

import static java.util.Objects.requireNonNull;
import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.whatif.WhatIfScene.RULES;
import static org.aspirant.rubric.whatif.WhatIfScene.count;
import static org.aspirant.rubric.whatif.WhatIfScene.decided;
import static org.aspirant.rubric.whatif.WhatIfScene.levels;
import static org.aspirant.rubric.whatif.WhatIfScene.passed;
import static org.aspirant.rubric.whatif.WhatIfScene.plan;
import static org.aspirant.rubric.whatif.WhatIfScene.random;
import static org.aspirant.rubric.whatif.WhatIfScene.ratings;
import static org.aspirant.rubric.whatif.WhatIfScene.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.CriterionKey;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.plan.Resolution.Resolve;
import org.aspirant.rubric.rating.CandidateId;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Scoring;
import org.aspirant.rubric.whatif.Outcome.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {

    /** Everybody is scored again under a plan with the other cut, drawn as under the first. */
    @Test
    void aCutOverCachedCompositesIsAsIfEverybodyWereScoredAgain() {
        var random = new Random(20261122);
        int rescored = 0;
        for (String rule : RULES) {
            var plan = plan(rule);
            var events = random(random, plan, 60);
            var whatIf = WhatIf.of(plan, events);
            for (int at = 8; at < 24; at += 3) {
                var cut = new Cut("pass", Exact.of(at), null);
                var varied = new Variation(plan).cut(cut).plan();
                var slow = new Scoring(varied, plan.hash()).decisions(events);

                var outcome = whatIf.at(cut, null);

                assertThat(outcome.decided()).as(rule).isEqualTo(decided(slow));
                assertThat(outcome.passed()).as(rule).isEqualTo(passed(slow));
                assertThat(outcome.needs().adjudications())
                        .as(rule)
                        .isEqualTo(count(slow, Decision.Status.NEEDS_ADJUDICATION));
                assertThat(outcome.needs().secondReadings())
                        .as(rule)
                        .isEqualTo(count(slow, Decision.Status.NEEDS_SECOND_RATING));
                checkFlips(outcome, Scoring.score(plan, events), slow);
                rescored += outcome.needs().adjudications() > 0 ? 1 : 0;
            }
        }
        assertThat(rescored).as("cuts with something to adjudicate").isGreaterThan(5);
    }

    private static void checkFlips(Outcome outcome, List<Decision> before, List<Decision> after) {
        List<CandidateId> toPass = new ArrayList<>();
        List<CandidateId> toFail = new ArrayList<>();
        List<CandidateId> opened = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            CandidateId id = before.get(at).candidate();
            if (before.get(at) instanceof Decided was && after.get(at) instanceof Decided is) {
                if (!was.passed() && is.passed()) {
                    toPass.add(id);
                } else if (was.passed() && !is.passed()) {
                    toFail.add(id);
                }
            } else if (before.get(at) instanceof Decided) {
                opened.add(id);
            }
        }
        assertThat(outcome.flips().toPass()).isEqualTo(toPass);
        assertThat(outcome.flips().toFail()).isEqualTo(toFail);
        assertThat(outcome.flips().opened()).isEqualTo(opened);
    }

    /** edTPA's 42 with a standard error of 5: 37 to 41 lie within one below. */
    @Test
    void countsWhoLiesNearTheCut() {
        var plan =
                planOf(
                        """
                        id: p
                        title: A sum
                        framework: f
                        scale: %s
                        tasks: [{id: t, criteria: [{id: a, competency: c}]}]
                        cuts: [{id: pass, atLeast: 42}]
                        """
                                .formatted(levels(60)));
        List<String> rows = new ArrayList<>();
        for (int score : new int[] {31, 32, 36, 37, 41, 42, 46, 47, 51, 52}) {
            rows.add("c" + score + ",t,a,r," + score);
        }
        var whatIf = WhatIf.of(plan, ratings(plan, rows.toArray(String[]::new)));

        assertThat(whatIf.asItIs(Exact.of(5)).band())
                .isEqualTo(new Band(Exact.of(5), 2, 2, 2, 2, 7, 9));
        assertThat(whatIf.asItIs(null).band()).isNull();
        var less = whatIf.at(new Cut("pass", Exact.of(42), Exact.of(5)), null);
        assertThat(less.passed()).hasSize(7);
        assertThat(less.band())
                .as("around 42, not around 37")
                .isEqualTo(whatIf.asItIs(Exact.of(5)).band());
    }

    /** Of 4 + 2·4 + 8 = 20 and, with t2 single, 16. */
    @Test
    void anotherWeightScoresAgain() {
        var plan = plan("cuts: [{id: pass, atLeast: 20}]");
        var events = ratings(plan, rows("x", 4, 4, 8));
        var varied = new Variation(plan).weight("t2", Exact.ONE).plan();

        var outcome = WhatIf.of(plan, events).under(varied, events).asItIs(null);

        assertThat(outcome.flips().toFail()).containsExactly(new CandidateId("x"));
        var criterion = new Variation(plan).weight(new CriterionKey("t1", "a"), Exact.of(3)).plan();
        assertThat(criterion.composition().highest()).isEqualTo(Exact.of(40));
        assertThat(new Variation(plan).resolve(Resolve.MEDIAN).plan().resolution().resolve())
                .isEqualTo(Resolve.MEDIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t9", ""})
    void aTaskThatIsNotThereIsRefused(String task) {
        assertThatThrownBy(() -> new Variation(plan("cuts: []")).weight(task, Exact.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no task " + task);
    }

    @Test
    void chanceDrawsTheSameTasksUnderAnotherPlan() {
        var plan = plan(RULES[5]);
        var events = random(new Random(3), plan, 80);
        var whatIf = WhatIf.of(plan, events);

        var other = new Variation(plan).cut(new Cut("pass", Exact.of(16), null)).plan();

        assertThat(whatIf.under(other, events).asItIs(null).needs())
                .isEqualTo(whatIf.asItIs(null).needs());
        assertThat(whatIf.asItIs(null).needs().secondReadings()).isPositive();
    }

    @Test
    void aPlanWithoutACutIsHeldAgainstItsOtherRules() {
        var plan = plan("floors: [{task: t1, atLeast: 5}]");
        var outcome = WhatIf.of(plan, ratings(plan, rows("x", 4, 4, 8))).asItIs(Exact.ONE);

        assertThat(outcome.cut()).isNull();
        assertThat(outcome.band()).isNull();
        var failing = requireNonNull(outcome.failing());
        assertThat(failing.byOtherRules()).isEqualTo(1);
        assertThat(failing.retakesOf()).containsEntry("t1", 1);
        assertThat(failing.nearest()).isNull();
    }
}
