package org.aspirant.academy.simulation.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted in the published standards (National Policy Board for Educational Administration). */
class PselTest {

    @ParameterizedTest(name = "standard {0} ends with element {1}")
    @CsvSource({
        "1, g, h", "2, f, g", "3, h, i", "4, g, h", "5, f, g",
        "6, i, j", "7, h, i", "8, j, k", "9, l, m", "10, j, k"
    })
    void knowsTheLastElementOfEveryStandard(int standard, String last, String next) {
        assertThat(Psel.missing("PSEL-" + standard)).isEmpty();
        assertThat(Psel.missing("PSEL-" + standard + "a")).isEmpty();
        assertThat(Psel.missing("PSEL-" + standard + last)).isEmpty();
        assertThat(Psel.missing("PSEL-" + standard + next))
                .hasValue("standard " + standard + " ends with element " + last);
    }
}
