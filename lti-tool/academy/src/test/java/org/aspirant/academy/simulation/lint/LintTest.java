package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.GOOD;
import static org.aspirant.academy.simulation.lint.Linted.rules;
import static org.aspirant.academy.simulation.lint.Linted.sound;
import static org.assertj.core.api.Assertions.assertThat;

import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.aspirant.academy.simulation.lint.walk.Effort;
import org.junit.jupiter.api.Test;

class LintTest {

    @Test
    void theExampleIsSoundAndAllOfItsStatesAreWalked() {
        var report = sound(GOOD);

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).singleElement().asString().endsWith("all of them walked");
        assertThat(report.coverage().endings().keySet())
                .containsExactlyInAnyOrder("shared", "contested");
        assertThat(report.coverage().places()).containsKeys("gate", "grandmother", "answer");
    }

    @Test
    void saysSoWhenThereAreTooManyStatesToWalk() {
        var report =
                Lint.check(
                        LateBus.compiled(GOOD), LintScope.SOUND, new Effort(10, 400, 12, 24, 100));

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes().get(0)).startsWith("more than 10 states: sampled by");
    }

    @Test
    void everyVariantIsWalked() {
        var source =
                GOOD.replacing(
                                LateBus.FILE,
                                "clock: {start",
                                "variants: {level: [low, high]}\nclock: {start")
                        .replacing(
                                LateBus.FILE,
                                "- {when: {has: bram}, to: shared}",
                                "- {when: {all: [{variant: {level: high}}, {has: bram}]}, to: shared}");

        assertThat(rules(sound(source))).isEmpty();
    }
}
