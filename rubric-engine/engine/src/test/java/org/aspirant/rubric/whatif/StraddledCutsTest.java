package org.aspirant.rubric.whatif;

import static org.aspirant.rubric.whatif.WhatIfScene.plan;
import static org.aspirant.rubric.whatif.WhatIfScene.random;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.aspirant.rubric.exact.Exact;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.plan.PassRules.Cut;
import org.aspirant.rubric.rating.RatingEvent;
import org.aspirant.rubric.scoring.Decision;
import org.aspirant.rubric.scoring.Scoring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraddledCutsTest {

    /** Every candidate is scored again for every cut, and the whole outcome has to be the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "raters: {perTask: all}\ndiscrepancy: {straddlesCut: true}",
                "raters: {perTask: all}\nresolve: adjudicator-replaces\ndiscrepancy: {gap: 2, straddlesCut: true}",
                "raters: {perTask: all}\nresolve: median\ndiscrepancy: {total: 6, straddlesCut: true}",
                "raters: {perTask: one}\nresolve: closest-two\ndiscrepancy: {straddlesCut: true}\nmissing: zero",
                "raters: {perTask: seeded, share: 0.4, seed: 7}\nresolve: third-agrees\ndiscrepancy: {straddlesCut: true}",
                "raters: {perTask: one}\nresolve: closest-to-adjudicator\ndiscrepancy: {straddlesCut: true}\nfloors: [{task: t1, atLeast: 2}]",
                "raters: {perTask: all}\ndiscrepancy: {total: 3}"
            })
    void anOutcomeAtACutIsAsIfEverybodyWereScoredAgain(String rules) {
        var random = new Random(rules.hashCode());
        int adjudications = 0;
        for (int readers = 2; readers <= 4; readers += 2) {
            var plan = plan("cuts: [{id: pass, atLeast: 15, sem: 1}]\n" + rules);
            var events = random(random, plan, 50, readers);
            var whatIf = WhatIf.of(plan, events);
            List<Decision> before = Scoring.score(plan, events);
            for (int half = 8; half < 56; half += 3) {
                Exact sem = half % 2 == 0 ? null : Exact.parse("0.75");
                var cut = new Cut("pass", Exact.of(half, 2), sem);

                var outcome = whatIf.at(cut, null);

                assertThat(outcome).isEqualTo(slow(plan, events, cut, before));
                adjudications += outcome.needs().adjudications();
            }
            assertThat(whatIf.decisions()).isEqualTo(before);
        }
        assertThat(adjudications).as("something to adjudicate").isPositive();
    }

    private static Outcome slow(
            AssessmentPlan plan, List<RatingEvent> events, Cut cut, List<Decision> before) {
        var varied = new Variation(plan).cut(cut).plan();
        List<Decision> after = new ArrayList<>(new Scoring(varied, plan.hash()).decisions(events));
        var tallying = new Tallying(cut, cut.sem(), plan.composition().tasks());
        for (int at = 0; at < after.size(); at++) {
            tallying.add(new Standing(varied, after.get(at)), new Standing(plan, before.get(at)));
        }
        return tallying.outcome();
    }
}
