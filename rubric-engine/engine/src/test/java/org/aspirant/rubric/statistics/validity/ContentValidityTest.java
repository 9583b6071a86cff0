package org.aspirant.rubric.statistics.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentValidityTest {

    /** (nₑ − N ∕ 2) ∕ (N ∕ 2) by hand. */
    @ParameterizedTest
    @CsvSource({"10,9,0.8", "8,4,0", "5,5,1", "4,0,-1"})
    void isHowFarMoreThanHalfSayEssential(int experts, int essential, double ratio) {
        assertThat(new ContentValidity(experts, essential).ratio()).isEqualTo(ratio);
    }

    /**
     * Added up by hand from rows of Pascal's triangle: of 5, 1 ∕ 32; of 8, 9 ∕ 256 at 7; of 9, 10 ∕
     * 512 at 8; of 10, 11 ∕ 1024 at 9, and 56 ∕ 1024 at 8 are too many; of 12, 79 ∕ 4096 at 10 and
     * 299 ∕ 4096 at 9.
     */
    @ParameterizedTest
    @CsvSource({"5,5", "8,7", "9,8", "10,9", "12,10"})
    void needsMoreThanChanceWouldSay(int experts, int needed) {
        assertThat(new ContentValidity(experts, 0).needed()).hasValue(needed);
        assertThat(new ContentValidity(experts, needed).isBeyondChance()).isTrue();
        assertThat(new ContentValidity(experts, needed - 1).isBeyondChance()).isFalse();
    }

    @Test
    void cannotTellFromFourExperts() {
        assertThat(new ContentValidity(4, 4).needed()).isEmpty();
        assertThat(new ContentValidity(4, 4).isBeyondChance()).isFalse();
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatThrownBy(() -> new ContentValidity(3, 4)).hasMessage("4 of 3 experts");
    }
}
