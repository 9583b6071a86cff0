package org.aspirant.rubric.format.ratings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** When a rating was given, as a ratings file may say it. */
final class RatingTime {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]][XXX]")
                    // Otherwise the 30th of February would be the 28th.
                    .withResolverStyle(ResolverStyle.STRICT);

    private RatingTime() {}

    /**
     * A time without an offset is taken for UTC, a date for its first moment.
     *
     * @throws DateTimeException if it is neither
     */
    static Instant of(String at) {
        if (at.endsWith("Z") && at.contains("T")) {
            return Instant.parse(at);
        }
        var parsed =
                MOMENT.parseBest(at, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (parsed instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        return parsed instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
