package org.aspirant.lti.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.aspirant.lti.http.FetchOutcome.Answered;

/**
 * When the other side wants to be asked again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, section 10.2.3</a>
 */
public final class RetryAfter {

    public static final Duration LEAST = Duration.ofSeconds(1);

    public static final Duration MOST = Duration.ofHours(1);

    private RetryAfter() {}

    /**
     * What the {@code Retry-After} header says.
     *
     * @param unsaid what to wait where there is no such header, or none that can be read
     * @return {@link #LEAST} to {@link #MOST} where the header says anything
     */
    public static Duration of(Answered answer, Instant now, Duration unsaid) {
        return answer.header("Retry-After")
                .map(String::strip)
                .map(said -> parse(said, now, unsaid))
                .orElse(unsaid);
    }

    private static Duration parse(String said, Instant now, Duration unsaid) {
        if (said.matches("\\d{1,9}")) {
            return clamp(Duration.ofSeconds(Long.parseLong(said)));
        }
        try {
            Instant at =
                    ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return clamp(Duration.between(now, at));
        } catch (DateTimeException e) {
            return unsaid;
        }
    }

    private static Duration clamp(Duration wished) {
        return wished.compareTo(LEAST) < 0 ? LEAST : wished.compareTo(MOST) > 0 ? MOST : wished;
    }
}
