package org.aspirant.tool.platformlink.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.aspirant.tool.persistence.SettableClock;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-02T09:30:00Z"));
    private final Allowance six = new Allowance(6, clock);

    private int taken(String key) {
        int taken = 0;
        while (six.use(key)) {
            taken++;
        }
        return taken;
    }

    @Test
    void givesAMinutesWorthAtOnceAndThenNoMore() {
        assertThat(six.isUsedUp("a")).isFalse();
        assertThat(taken("a")).isEqualTo(6);
        assertThat(six.isUsedUp("a")).isTrue();
    }

    @Test
    void givesBackEvenlyAndNeverMoreThanAMinutesWorth() {
        assertThat(taken("a")).isEqualTo(6);
        clock.advance(Duration.ofMillis(9_999));
        assertThat(taken("a")).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(taken("a")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(30));
        assertThat(taken("a")).isEqualTo(3);
        clock.advance(Duration.ofDays(1));
        assertThat(taken("a")).isEqualTo(6);
    }

    @Test
    void askingWhetherAnythingIsLeftTakesNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(six.isUsedUp("a")).isFalse();
        }
        assertThat(taken("a")).isEqualTo(6);
    }

    @Test
    void countsEachKeyApart() {
        assertThat(taken("a")).isEqualTo(6);
        assertThat(taken("b")).isEqualTo(6);
    }

    @Test
    void aClockThatIsSetBackGivesNothing() {
        assertThat(taken("a")).isEqualTo(6);
        clock.advance(Duration.ofMinutes(-5));
        assertThat(taken("a")).isZero();
    }

    @Test
    void zeroIsNoLimit() {
        Allowance unlimited = new Allowance(0, clock);
        for (int i = 0; i < 1_000; i++) {
            assertThat(unlimited.use("a")).isTrue();
        }
        assertThat(unlimited.isUsedUp("a")).isFalse();
        assertThatThrownBy(() -> new Allowance(-1, clock))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void forgetsWhatWasUsedLongestAgoRatherThanGrow() {
        Allowance one = new Allowance(1, clock);
        assertThat(one.use("first")).isTrue();
        assertThat(one.use("kept")).isTrue();
        for (int i = 0; i < Allowance.MOST_KEYS - 1; i++) {
            assertThat(one.use("kept")).as("used all along").isFalse();
            assertThat(one.use("other " + i)).isTrue();
        }
        assertThat(one.use("kept")).isFalse();
        assertThat(one.use("first")).as("forgotten").isTrue();
    }
}
