package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.problem;
import static org.aspirant.academy.simulation.lint.Linted.rules;
import static org.aspirant.academy.simulation.lint.Linted.sound;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.content.MapSource;
import org.aspirant.academy.simulation.Guarded;
import org.aspirant.academy.simulation.LateBus;
import org.junit.jupiter.api.Test;

/** The linter skips scenes and stays silent too. */
class ThresholdLintTest {

    private static final MapSource GOOD = Guarded.source();

    @Test
    void theGuardedExampleIsSoundAndEveryWayIsWalked() {
        var report = sound(GOOD);

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).singleElement().asString().endsWith("all of them walked");
        assertThat(report.coverage().choices()).containsKey("answer.silence");
        // half of the plays skip the sheet, and none stands in it twice
        assertThat(report.coverage().places().get("terms")).isBetween(100, 300);
        assertThat(report.coverage().places().get("answer")).isEqualTo(400);
    }

    @Test
    void aSilenceThatNeverGainsAnythingIsDominated() {
        var source = GOOD.replacing(LateBus.FILE, "{trust: 16, record: -4}", "{trust: -9}");

        assertThat(problem(sound(source), "dominated").wrong()).contains("'answer.silence'");
    }

    @Test
    void theLengthOfASilenceTellsNothing() {
        var source =
                GOOD.replacing(
                        LateBus.FILE,
                        "text: Say nothing, and let the group go home with its page.",
                        "text: Say nothing.");

        assertThat(rules(sound(source))).isEmpty();
    }

    @Test
    void aConditionOnTheWayAroundASceneHasToGoBothWays() {
        var source =
                GOOD.replacing(
                        LateBus.FILE,
                        "trust: -1}}]\n      to: answer",
                        "trust: -1}}]\n      routes: [{when: {cmp: {var: trust, op: \">=\", value: 0}}, to: answer}]\n      otherwise: gate");

        assertThat(problem(sound(source), "one-sided").wrong())
                .contains("in 'terms' the condition for the route to 'answer' is always true");
    }

    @Test
    void aSceneThatOnlySkippingLeadsToIsReached() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "trust: -1}}]\n      to: answer",
                                "trust: -1}}]\n      to: away")
                        .replacing(
                                LateBus.FILE,
                                "\n  answer:\n    title: The group reports",
                                "\n  away:\n    title: Away\n    text: You are elsewhere.\n    continue: {to: answer}\n\n  answer:\n    title: The group reports");

        assertThat(rules(sound(source))).isEmpty();
    }
}
