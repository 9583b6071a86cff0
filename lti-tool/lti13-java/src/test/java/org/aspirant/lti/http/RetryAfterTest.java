package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    @ParameterizedTest(name = "{0}: {1} s")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5                             | 5
                    0                             | 1
                    999999                        | 3600
                    Tue, 01 Sep 2026 08:02:00 GMT | 120
                    Tue, 01 Sep 2026 07:00:00 GMT | 1
                    Fri, 01 Jan 2027 00:00:00 GMT | 3600
                    soon                          | 42
                    -5                            | 42
                    99999999999999999999          | 42
                    """)
    void isReadInBothForms(String header, long seconds) {
        var answer = new FetchOutcome.Answered(429, Map.of("retry-after", List.of(header)), "");

        assertThat(RetryAfter.of(answer, NOW, Duration.ofSeconds(42)))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void isAssumedWhereItIsUnsaid() {
        assertThat(
                        RetryAfter.of(
                                new FetchOutcome.Answered(503, Map.of(), ""),
                                NOW,
                                Duration.ofSeconds(42)))
                .isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void anExcerptIsOneLineWithoutTokens() {
        String secret = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0In0.c2lnbmF0dXJl";

        assertThat(Excerpt.of("bad\r\n\u0000 assertion " + secret + "\n"))
                .isEqualTo("bad assertion (cut)");
        assertThat(Excerpt.of("x ".repeat(500))).hasSizeLessThanOrEqualTo(200);
    }
}
