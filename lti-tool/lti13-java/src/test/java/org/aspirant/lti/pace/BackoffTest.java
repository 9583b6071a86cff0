package org.aspirant.lti.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /** By hand: doubling from one second to two minutes, half as much more or less. */
    @ParameterizedTest(name = "attempt {0}: {1} to {2} ms")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                      1 |   500 |   1500
                      2 |  1000 |   3000
                      5 |  8000 |  24000
                      8 | 60000 | 180000
                    999 | 60000 | 180000
                    """)
    void waitsTwiceAsLongEachTimeWithinBounds(int attempt, long least, long most) {
        for (int seed = 0; seed < 1_000; seed++) {
            var wait = new Backoff(new Random(seed), HOUR).after(attempt, Duration.ZERO);

            assertThat(wait.toMillis()).as("seed %d", seed).isBetween(least, most);
        }
    }

    @Test
    void waitsAsLongAsThePlatformAsksUpToTheLimit() {
        var backoff = new Backoff(new Random(1), HOUR);

        assertThat(backoff.after(1, Duration.ofSeconds(90))).isEqualTo(Duration.ofSeconds(90));
        assertThat(backoff.after(1, Duration.ofDays(900))).isEqualTo(HOUR);
    }

    @Test
    void neverWaitsLongerThanTheLimitAfterHoweverManyAttempts() {
        var backoff = new Backoff(new Random(1), Duration.ofSeconds(2));

        assertThat(backoff.after(20, Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(2));
    }
}
