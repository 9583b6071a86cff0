package org.aspirant.rubric.impact;

import static org.aspirant.rubric.Fixture.planOf;
import static org.aspirant.rubric.Fixture.ratings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.aspirant.rubric.impact.Impact.Effect;
import org.aspirant.rubric.plan.AssessmentPlan;
import org.aspirant.rubric.rating.Mark.AtLevel;
import org.aspirant.rubric.rating.RatingOutcome.Admitted;
import org.aspirant.rubric.rating.RatingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactTest {

    private static final String PLAN =
            """
            id: p
            title: A plan
            framework: f
            combine: sum
            scale: [{id: low, value: 1}, {id: mid, value: 2}, {id: high, value: 4}]
            tasks:
              - {id: t, combine: sum, criteria: [{id: a, competency: c}, {id: b, competency: c}]}
              - {id: u, combine: sum, criteria: [{id: a, competency: c}]}
            codes: [{id: blank, effect: zero}, {id: aside, effect: exclude}]
            cuts: [{id: pass, atLeast: 6}]
            """;

    /** Each row edits the plan once and says which changes that is. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            title: A plan                  | title: The plan                   | words nothing
            framework: f                   | framework: g                      | framework nothing
            framework: f                   | framework: f\\nrubric: r          | rubric review
            {id: b, competency: c}         | {id: b, competency: d}            | competency t/b nothing
            {id: b, competency: c}         | {id: b, competency: c, weight: 2} | weight t/b rescore
            {id: u, combine: sum           | {id: u, weight: 2, combine: sum   | weight u rescore
            {id: u, combine: sum           | {id: u, combine: mean             | combine u rescore
            framework: f\\ncombine: sum    | framework: f\\ncombine: weighted-mean | combine rescore
            , {id: b, competency: c}       |                                   | criterion-removed t/b rescore
            {id: a, competency: c}, {id: b | {id: z, competency: c}, {id: a, competency: c}, {id: b | criterion-added t/z rate
            id: u, combine                 | id: v, combine                    | task-removed u rescore; task-added v rate
            {id: high, value: 4}           | {id: high, value: 3}              | level-value t/a rescore; level-value t/b rescore; level-value u/a rescore
            {id: mid, value: 2},           |                                   | level-removed t/a rerate; level-removed t/b rerate; level-removed u/a rerate
            {id: mid, value: 2}            | {id: some, value: 2}              | level-renamed t/a nothing; level-renamed t/b nothing; level-renamed u/a nothing
            {id: high, value: 4}           | {id: more, value: 3}, {id: high, value: 4} | level-added t/a review; level-added t/b review; level-added u/a review
            {id: low, value: 1}            | {id: low, value: 1, absence: true} | level-absence t/a rescore; level-absence t/b rescore; level-absence u/a rescore
            atLeast: 6}]                   | atLeast: 7}]                      | cuts rescore
            atLeast: 6}]                   | atLeast: 6, sem: 1}]              | cuts rescore
            atLeast: 6}]                   | atLeast: 6}]\\nfloors: [{task: t, atLeast: 3}] | floors rescore
            atLeast: 6}]                   | atLeast: 6}]\\ncounts: [{per: task, below: 2, atMost: 1}] | counts rescore
            atLeast: 6}]                   | atLeast: 6}]\\nraters: {perTask: all} | raters rescore
            atLeast: 6}]                   | atLeast: 6}]\\nresolve: median    | resolve rescore
            atLeast: 6}]                   | atLeast: 6}]\\ndiscrepancy: {gap: 1} | discrepancy rescore
            atLeast: 6}]                   | atLeast: 6}]\\nthird: informed    | third nothing
            atLeast: 6}]                   | atLeast: 6}]\\nmissing: zero      | missing rescore
            atLeast: 6}]                   | atLeast: 6}]\\nresubmission: best-per-task | resubmission rescore
            atLeast: 6}]                   | atLeast: 6}]\\nevidence: required | evidence rescore
            atLeast: 6}]                   | atLeast: 6}]\\ngrade: {column: points} | grade-column resend
            atLeast: 6}]                   | atLeast: 6}]\\ngrade: {further: [{id: more, title: More}]} | grade-column resend
            {id: blank, effect: zero}      | {id: blank, effect: void}         | code-effect blank rescore
            {id: blank, effect: zero},     |                                   | code-removed blank rerate
            {id: aside, effect: exclude}     | {id: aside, effect: exclude}, {id: x, effect: void} | code-added x nothing
            id: p                          | id: q                             | replaced refuse
            """)
    void namesEachChangeAndWhatFollows(String from, String to, String expected) {
        var revised = edited(from, to == null ? "" : to);

        assertThat(ComparingPlans.changes(planOf(PLAN), revised))
                .extracting(ImpactTest::words)
                .containsExactly(expected.split("; ", -1));
    }

    @Test
    void anythingAtAllDrawsAnotherSample() {
        String drawn = PLAN + "raters: {perTask: sampled, share: 0.5, seed: 1}\n";

        assertThat(
                        ComparingPlans.changes(
                                planOf(drawn), planOf(drawn.replace("A plan", "The plan"))))
                .extracting(ImpactTest::words)
                .containsExactly("words nothing", "sample-redrawn rescore");
        assertThat(ComparingPlans.changes(planOf(drawn), planOf(drawn))).isEmpty();
    }

    /** x has 4 + 1 + 2 = 7, y 1 + 1 + 1 = 3, z has a code in u; the cut is 6. */
    private static Impact impact(AssessmentPlan revised) {
        var old = planOf(PLAN);
        return Impact.of(
                old,
                revised,
                ratings(
                        old,
                        "x,t,a,r,high",
                        "x,t,b,r,low",
                        "x,u,a,r,mid",
                        "y,t,a,r,low",
                        "y,t,b,r,low",
                        "y,u,a,r,low",
                        "z,t,a,r,high",
                        "z,t,b,r,high",
                        "z,u,a,r,,blank"));
    }

    /** Without mid, x is to be rated again on u/a by r, and is not decided until then. */
    @Test
    void aLevelThatIsGoneIsToBeRatedAgain() {
        var impact = impact(edited("{id: mid, value: 2},", ""));

        assertThat(impact.migration().due())
                .extracting(due -> due.candidate() + " " + due.criterion() + " " + due.assessor())
                .containsExactly("x u/a r");
        assertThat(impact.migration().ratings()).hasSize(8);
        assertThat(impact.decisions())
                .extracting(Impact.Compared::effect)
                .containsExactly(Effect.OPENED, Effect.SAME, Effect.SAME);
    }

    /** High is the level next to the new one: x chose it once, z twice. */
    @Test
    void aNewLevelIsToBeLookedAtByWhoChoseItsNeighbours() {
        var impact =
                impact(edited("{id: high, value: 4}", "{id: high, value: 4}, {id: top, value: 5}"));

        assertThat(impact.migration().due())
                .extracting(
                        due ->
                                due.candidate()
                                        + " "
                                        + due.criterion()
                                        + " "
                                        + due.consequence().key())
                .containsExactly("x t/a review", "z t/a review", "z t/b review");
        assertThat(impact.count(Effect.SAME)).isEqualTo(3);
    }

    @Test
    void aRenamedLevelIsTakenOverByItsValue() {
        var revised = edited("{id: mid, value: 2}", "{id: some, value: 2}");
        var impact = impact(revised);

        assertThat(impact.migration().due()).isEmpty();
        assertThat(impact.count(Effect.SAME)).isEqualTo(3);
        assertThat(impact.migration().ratings())
                .filteredOn(event -> event.mark().equals(new AtLevel("some")))
                .hasSize(1);
        var rules = new RatingRules(revised);
        assertThat(impact.migration().ratings())
                .allMatch(event -> rules.admit(event) instanceof Admitted);
    }

    /**
     * Under missing: zero nobody would wait for the new criterion, and yet all are due a rating.
     */
    @Test
    void aNewCriterionIsDueForEverybody() {
        var revised =
                planOf(
                        PLAN.replace(
                                        "{id: b, competency: c}",
                                        "{id: b, competency: c}, {id: n, competency: c}")
                                + "missing: zero\n");
        var impact = impact(revised);

        assertThat(impact.migration().due())
                .extracting(due -> due.candidate() + " " + due.criterion() + " " + due.assessor())
                .containsExactly("x t/n null", "y t/n null", "z t/n null");
        assertThat(impact.count(Effect.SAME)).isEqualTo(3);
    }

    /** u is worth nothing any more: x has 5 and fails, z keeps 8. */
    @Test
    void ratingsOfWhatIsGoneAreLeftBehind() {
        var impact =
                impact(
                        edited(
                                "  - {id: u, combine: sum, criteria: [{id: a, competency: c}]}\n",
                                ""));

        assertThat(impact.migration().left()).isEqualTo(3);
        assertThat(impact.decisions())
                .extracting(Impact.Compared::effect)
                .containsExactly(Effect.TO_FAIL, Effect.OTHER_SCORE, Effect.SAME);
    }

    @Test
    void aCodeThatIsGoneIsToBeRatedAgain() {
        var impact = impact(edited("{id: blank, effect: zero},", ""));

        assertThat(impact.migration().due())
                .extracting(due -> due.candidate() + " " + due.because())
                .containsExactly("z CODE_REMOVED");
        assertThat(impact.count(Effect.OPENED)).isEqualTo(1);
    }

    @Test
    void aLowerCutPassesMoreAndAnotherPlanIsRefused() {
        assertThat(impact(edited("atLeast: 6", "atLeast: 3")).count(Effect.TO_PASS)).isEqualTo(1);
        assertThatThrownBy(() -> impact(edited("id: p", "id: q")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("q is no version of p");
    }

    /** x has 7, which reaches a further cut of 7 and not one of 8; y has 3. */
    @Test
    void aFurtherCutThatIsReachedOrNotIsNoDecisionThatStays() {
        var old = edited("atLeast: 6}", "atLeast: 6}, {id: high, atLeast: 8}");
        var revised = edited("atLeast: 6}", "atLeast: 6}, {id: high, atLeast: 7}");
        var impact =
                Impact.of(
                        old,
                        revised,
                        ratings(
                                old,
                                "x,t,a,r,high",
                                "x,t,b,r,low",
                                "x,u,a,r,mid",
                                "y,t,a,r,low",
                                "y,t,b,r,low",
                                "y,u,a,r,low"));

        assertThat(impact.decisions())
                .extracting(Impact.Compared::effect)
                .containsExactly(Effect.OTHER_CUT, Effect.SAME);
    }

    @Test
    void whoReadsIsSaidInTheWordsOfThePlan() {
        String drawn = PLAN + "raters: {perTask: sampled, share: 0.5, seed: 1}\n";
        String targeted =
                PLAN
                        + "raters: {perTask: targeted, criticalRanges: [{task: t, atLeast: 3, atMost:"
                        + " 5}]}\n";

        assertThat(ComparingPlans.changes(planOf(drawn), planOf(targeted)))
                .containsExactly(
                        new Change(
                                ChangeKind.RATERS,
                                "",
                                "sampled 1/2 by seed 1, 1 assessors",
                                "targeted t 3 to 5, 1 assessors"));
    }

    @Test
    void nothingChangesUnderTheSamePlan() {
        var impact = impact(planOf(PLAN));

        assertThat(ComparingPlans.changes(planOf(PLAN), planOf(PLAN))).isEmpty();
        assertThat(impact.count(Effect.SAME)).isEqualTo(3);
        assertThat(List.copyOf(impact.migration().due())).isEmpty();
    }

    private static String words(Change change) {
        return (change.kind().key() + " " + change.where()).strip()
                + " "
                + change.consequence().key();
    }

    private static AssessmentPlan edited(String from, String to) {
        String before = from.replace("\\n", "\n");
        assertThat(PLAN).contains(before);
        int at = PLAN.indexOf(before);
        return planOf(
                PLAN.substring(0, at)
                        + to.replace("\\n", "\n")
                        + PLAN.substring(at + before.length()));
    }
}
