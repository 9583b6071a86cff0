package org.aspirant.lti.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.aspirant.lti.http.FetchOutcome.Answered;

/**
 * Makes calls and sees by their answers how far the other side's clock and ours are apart. Tokens
 * and scores carry times: with clocks far enough apart launches are refused as too old, and a newer
 * score as older than the one before.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1">RFC 9110, section 6.6.1</a>
 */
public final class PlatformClock implements HttpFetch {

    /** The header has whole seconds. */
    private static final Duration GRAIN = Duration.ofSeconds(1);

    private final HttpFetch fetch;
    private final Clock clock;
    private volatile Optional<Duration> ahead = Optional.empty();

    public PlatformClock(HttpFetch fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    @Override
    public FetchOutcome fetch(HttpCall call) {
        Instant sent = clock.instant();
        FetchOutcome outcome = fetch.fetch(call);
        // What a cache kept says when it was made, not what time it is.
        if (outcome instanceof Answered answer && answer.header("Age").isEmpty()) {
            Instant received = clock.instant();
            answer.header("Date")
                    .flatMap(PlatformClock::parse)
                    .ifPresent(date -> ahead = Optional.of(between(date, sent, received)));
        }
        return outcome;
    }

    /**
     * How far at least the other side's clock is ahead of ours, negative if it is behind, by the
     * last answer that said its time; zero as long as the answer can have been made within the
     * call. Empty if none said it.
     */
    public Optional<Duration> ahead() {
        return ahead;
    }

    private static Duration between(Instant date, Instant sent, Instant received) {
        if (date.isAfter(received)) {
            return Duration.between(received, date);
        }
        Instant latest = date.plus(GRAIN);
        return latest.isBefore(sent) ? Duration.between(sent, latest) : Duration.ZERO;
    }

    private static Optional<Instant> parse(String date) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
