package org.aspirant.tool.platformlink.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.aspirant.lti.http.FetchFault;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.testing.RecordingFetch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen by the way, when grades are sent and lists are read. */
class ClockWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final URI SCORES = URI.create("https://lms.example/items/3/scores");
    private static final URI TOKEN = URI.create("https://lms.example/token");
    private static final URI ELSEWHERE = URI.create("https://other.example/token");
    private static final Logger LOG = Logger.getLogger("org.aspirant.clocks");

    private final List<String> said = new ArrayList<>();
    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    said.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
    private FetchOutcome answer = at(0);
    private final ClockWatch watch =
            new ClockWatch(new RecordingFetch(call -> answer), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void listen() {
        LOG.setLevel(Level.INFO);
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
    }

    private static FetchOutcome at(int seconds) {
        return RecordingFetch.answer(
                200,
                "",
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME
                        .withLocale(Locale.ROOT)
                        .withZone(ZoneOffset.UTC)
                        .format(NOW.plusSeconds(seconds)));
    }

    private void send(FetchOutcome answered) {
        answer = answered;
        FetchOutcome unused =
                watch.fetch(
                        new HttpCall(
                                "POST",
                                SCORES,
                                Map.of(),
                                "{}",
                                HttpCall.USUAL_MAX_BYTES,
                                Reach.PUBLIC));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 0", "6, 6", "-6, 0", "-8, -7", "3600, 3600"})
    void aClockMoreThanFiveSecondsOffIsTold(int seconds, int apart) {
        send(at(seconds));

        assertThat(watch.apart(TOKEN).map(Duration::toSeconds).orElse(0L)).isEqualTo(apart);
        assertThat(watch.apart(ELSEWHERE)).as("another platform's is not known").isEmpty();
        assertThat(said)
                .isEqualTo(
                        apart == 0
                                ? List.of()
                                : List.of(
                                        "WARNING The clock of https://lms.example differs from ours: "
                                                + Math.abs(apart)
                                                + (apart > 0 ? " s ahead" : " s behind")));
    }

    @Test
    void itIsLoggedOnceAndForgottenWhenTheClocksAgreeAgain() {
        send(at(60));
        send(at(61));
        assertThat(watch.apart(TOKEN)).contains(Duration.ofSeconds(61));
        assertThat(said).hasSize(1);

        send(RecordingFetch.failure(FetchFault.TIMED_OUT));
        send(RecordingFetch.answer(200, "", "Date", "yesterday"));
        assertThat(watch.apart(TOKEN)).as("no answer says nothing of the time").isPresent();

        send(at(1));
        assertThat(watch.apart(TOKEN)).isEmpty();
        assertThat(said)
                .containsExactly(
                        "WARNING The clock of https://lms.example differs from ours: 60 s ahead",
                        "INFO The clock of https://lms.example agrees with ours again");
    }
}
