package org.aspirant.rubric.scoring;

import static org.aspirant.rubric.Fixture.composite;
import static org.aspirant.rubric.Fixture.decide;
import static org.aspirant.rubric.Fixture.needs;
import static org.aspirant.rubric.Fixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.rubric.scoring.Decision.Decided;
import org.aspirant.rubric.scoring.Decision.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a code does to a decision; worked by hand. Criteria a and b of task t, levels 0 to 4. */
class CodesTest {

    @Test
    void zeroCountsAsNothingAndIsNotALowLevel() {
        var plan = plan("codes: [{id: off-topic, effect: zero}]");

        assertThat(composite(decide(plan, "a,r,,off-topic", "b,r,3"))).hasToString("3/2");
    }

    @Test
    void excludeLeavesTheCriterionOutOfTheMean() {
        var plan = plan("codes: [{id: not-seen, effect: exclude}]");

        assertThat(composite(decide(plan, "a,r,,not-seen", "b,r,3"))).hasToString("3");
    }

    @Test
    void everythingExcludedLeavesNothingToDecide() {
        var plan = plan("codes: [{id: not-seen, effect: exclude}]");

        var decision = decide(plan, "a,r,,not-seen", "b,r,,not-seen");

        assertThat(decision.status()).isEqualTo(Status.INCOMPLETE);
    }

    @Test
    void aFloorDoesNotCatchWhatIsLeftOut() {
        var plan =
                plan(
                        "codes: [{id: not-seen, effect: exclude}]",
                        "floors: [{criterion: a, atLeast: 2}]");

        assertThat(((Decided) decide(plan, "a,r,,not-seen", "b,r,3")).passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"incomplete, INCOMPLETE", "void, VOID"})
    void finalCodesEndTheMatterWhateverIsStillToBeRead(String effect, Status status) {
        var plan = plan("codes: [{id: k, effect: " + effect + "}]");

        var decision = decide(plan, "a,r,,k");

        assertThat(decision.status()).isEqualTo(status);
        assertThat(decision.needs()).isEmpty();
    }

    @Test
    void voidIsStrongerThanIncomplete() {
        var plan = plan("codes: [{id: i, effect: incomplete}, {id: v, effect: void}]");

        assertThat(decide(plan, "a,r,,i", "b,r,,v").status()).isEqualTo(Status.VOID);
    }

    @Test
    void whereNoDifferenceIsWatchedTheStrongestCodeStands() {
        var plan = plan("raters: {perTask: all}", "codes: [{id: v, effect: void}]");

        assertThat(decide(plan, "a,r,,v", "a,s,3", "b,r,3", "b,s,3").status())
                .isEqualTo(Status.VOID);
    }

    @Test
    void excludedByOneReaderTheOtherReadersLevelStands() {
        var plan = plan("raters: {perTask: all}", "codes: [{id: e, effect: exclude}]");

        assertThat(composite(decide(plan, "a,r,,e", "a,s,1", "b,r,3", "b,s,3"))).hasToString("2");
    }

    @Test
    void anAdjudicatorsLevelSetsACodeAside() {
        var plan =
                plan(
                        "raters: {perTask: all}",
                        "resolve: closest-two",
                        "discrepancy: {gap: 1}",
                        "codes: [{id: v, effect: void}]");

        assertThat(needs(decide(plan, "a,r,,v", "a,s,3", "b,r,3", "b,s,3")))
                .containsExactly("adjudication a");
        assertThat(
                        composite(
                                decide(
                                        plan,
                                        "a,r,,v",
                                        "a,s,3",
                                        "a,z,2,,adjudication",
                                        "b,r,3",
                                        "b,s,3")))
                .hasToString("11/4");
    }

    @Test
    void twoReadersAgainstOneDecideWhetherThereIsAnythingToRate() {
        var plan =
                plan(
                        "raters: {perTask: all}",
                        "discrepancy: {gap: 1}",
                        "codes: [{id: v, effect: void}]");

        assertThat(composite(decide(plan, "a,r,,v", "a,s,3", "a,u,3", "b,r,3", "b,s,3")))
                .hasToString("3");
        assertThat(decide(plan, "a,r,,v", "a,s,3", "a,u,,v", "b,r,3", "b,s,3").status())
                .isEqualTo(Status.VOID);
    }

    /** The values 0 and 1 are not too far apart; that one saw nothing to rate is. */
    @Test
    void aCodeWorthNothingIsNotALowLevelToOneWhoFoundALevel() {
        var zero = "codes: [{id: z, effect: zero}]";
        var plan = plan("raters: {perTask: all}", "discrepancy: {gap: 2}", zero);

        assertThat(needs(decide(plan, "a,r,,z", "a,s,1", "b,r,3", "b,s,3")))
                .containsExactly("adjudication a");
        assertThat(composite(decide(plan, "a,r,,z", "a,s,,z", "b,r,3", "b,s,3")))
                .hasToString("3/2");
        assertThat(
                        composite(
                                decide(
                                        plan("raters: {perTask: all}", zero),
                                        "a,r,,z",
                                        "a,s,1",
                                        "b,r,3",
                                        "b,s,3")))
                .hasToString("7/4");
    }

    @Test
    void anAdjudicatorSettlesWhetherThereIsAnythingToRate() {
        var plan =
                plan(
                        "raters: {perTask: all}",
                        "resolve: adjudicator-replaces",
                        "discrepancy: {straddlesCut: true}",
                        "cuts: [{id: met, atLeast: 1}]",
                        "codes: [{id: z, effect: zero}]");

        assertThat(
                        composite(
                                decide(
                                        plan,
                                        "a,r,,z",
                                        "a,s,1",
                                        "a,x,1,,adjudication",
                                        "b,r,3",
                                        "b,s,3")))
                .hasToString("2");
    }
}
