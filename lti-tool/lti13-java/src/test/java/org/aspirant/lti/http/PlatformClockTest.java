package org.aspirant.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformClockTest {

    /** The call is made at 10:00:00.400 and has its answer three seconds later. */
    private static final Instant SENT = Instant.parse("2026-11-02T10:00:00.400Z");

    private static final HttpCall CALL =
            new HttpCall(
                    "GET",
                    URI.create("https://platform.example/jwks"),
                    Map.of(),
                    null,
                    1_000,
                    Reach.PUBLIC);

    private static Optional<Duration> ahead(Map<String, List<String>> headers) {
        var fetch = new RecordingFetch(call -> new FetchOutcome.Answered(200, headers, "{}"));
        var clock = new PlatformClock(fetch, new Steps(SENT));
        assertThat(clock.fetch(CALL)).isInstanceOf(FetchOutcome.Answered.class);
        return clock.ahead();
    }

    @ParameterizedTest
    @CsvSource({
        "10:00:00, PT0S",
        "10:00:03, PT0S",
        "10:00:04, PT0.6S",
        "10:00:10, PT6.6S",
        "09:59:59, PT-0.4S",
        "09:59:50, PT-9.4S"
    })
    void isAsFarApartAsTheAnswerShowsAtLeast(String time, Duration expected) {
        var date = List.of("Mon, 02 Nov 2026 " + time + " GMT");
        assertThat(ahead(Map.of("Date", date))).contains(expected);
    }

    @Test
    void knowsNothingWithoutATimeThatCanBeRead() {
        assertThat(ahead(Map.of())).isEmpty();
        assertThat(ahead(Map.of("Date", List.of("yesterday")))).isEmpty();
        assertThat(ahead(Map.of("Date", List.of("")))).isEmpty();
    }

    @Test
    void looksPastWhatACacheKept() {
        assertThat(
                        ahead(
                                Map.of(
                                        "Date",
                                        List.of("Mon, 02 Nov 2026 07:00:00 GMT"),
                                        "age",
                                        List.of("10803"))))
                .isEmpty();
    }

    @Test
    void aCallThatFailsIsHandedOnAndSaysNothing() {
        FetchOutcome failed = RecordingFetch.failure(FetchFault.UNREACHABLE);
        var clock = new PlatformClock(new RecordingFetch(call -> failed), new Steps(SENT));
        assertThat(clock.fetch(CALL)).isEqualTo(failed);
        assertThat(clock.ahead()).isEmpty();
    }

    /** Three seconds pass between one look at it and the next. */
    private static final class Steps extends Clock {

        private Instant next;

        Steps(Instant first) {
            next = first;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            Instant now = next;
            next = now.plusSeconds(3);
            return now;
        }
    }
}
