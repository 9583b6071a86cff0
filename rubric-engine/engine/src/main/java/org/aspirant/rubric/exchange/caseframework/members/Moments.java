package org.aspirant.rubric.exchange.caseframework.members;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Dates and times as others write them, brought to the form of the standard. */
final class Moments {

    private static final int SHORTEST_TIME = "2026-01-01T00:00".length();

    private Moments() {}

    /** A moment as RFC 3339 writes it; without a zone it is taken as UTC. */
    static Optional<String> time(String given) {
        try {
            OffsetDateTime.parse(given);
            return Optional.of(given);
        } catch (DateTimeException noZone) {
            try {
                return given.length() >= SHORTEST_TIME
                        ? Optional.of(seconds(LocalDateTime.parse(given)) + "Z")
                        : Optional.of(LocalDate.parse(given) + "T00:00:00Z");
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private static String seconds(LocalDateTime time) {
        return time.getSecond() == 0 && time.getNano() == 0 ? time + ":00" : time.toString();
    }

    /** A day; of a moment, its day. */
    static Optional<String> date(String given) {
        try {
            return Optional.of(
                    LocalDate.parse(given.length() > 10 ? given.substring(0, 10) : given)
                            .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
