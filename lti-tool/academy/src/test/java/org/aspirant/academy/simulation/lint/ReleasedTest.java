package org.aspirant.academy.simulation.lint;

import static org.aspirant.academy.simulation.lint.Linted.GOOD;
import static org.aspirant.academy.simulation.lint.Linted.SMALL;
import static org.aspirant.academy.simulation.lint.Linted.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aspirant.academy.simulation.LateBus;
import org.aspirant.academy.simulation.format.CompiledScenario;
import org.aspirant.academy.simulation.lint.rule.LintScope;
import org.junit.jupiter.api.Test;

class ReleasedTest {

    private static final CompiledScenario FIRST = LateBus.compiled(GOOD);
    private static final Released RELEASED = Released.nothing().with(FIRST);

    private static LintReport lint(CompiledScenario compiled, Released released) {
        return Lint.check(compiled, LintScope.SOUND, released, SMALL);
    }

    @Test
    void theFileSaysWhatWasReleased() {
        assertThat(Released.read(RELEASED.json())).isEqualTo(RELEASED);
        assertThat(lint(FIRST, RELEASED).problems()).isEmpty();
        assertThatThrownBy(() -> Released.read("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReleasedVersionCannotChange() {
        var changed =
                LateBus.compiled(
                        GOOD.replacing(LateBus.FILE, "title: The late bus", "title: Late"));

        var problem = problem(lint(changed, RELEASED), "changed-release");

        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.right()).isEqualTo("give it version 2");
    }

    @Test
    void anIdThatWasTakenOutCannotComeBack() {
        var without =
                LateBus.compiled(
                        GOOD.replacing(LateBus.FILE, "version: 1", "version: 2")
                                .replacing(
                                        LateBus.FILE,
                                        "exhibits: [slips, letter]",
                                        "exhibits: [slips]")
                                .replacing(LateBus.FILE, "  letter:\n", "  memo:\n"));
        var back = LateBus.compiled(GOOD.replacing(LateBus.FILE, "version: 1", "version: 3"));

        assertThat(problem(lint(back, RELEASED.with(without)), "recycled-id").wrong())
                .isEqualTo("the id 'letter' was released, taken out and is back");
    }
}
