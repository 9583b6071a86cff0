package org.aspirant.practicelms.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One-time tokens for registering: good for an hour, used up by the first success. */
final class RegistrationTokens {

    static final Duration LIFETIME = Duration.ofHours(1);

    private static final int MOST = 1000;

    /** What a token is good for. */
    enum Standing {
        GOOD,
        USED,
        UNKNOWN
    }

    private final Clock clock;
    private final Map<String, Instant> until = new LinkedHashMap<>();
    private final Map<String, Instant> used = new LinkedHashMap<>();

    RegistrationTokens(Clock clock) {
        this.clock = clock;
    }

    synchronized String issue() {
        String token = "reg." + UUID.randomUUID() + "." + UUID.randomUUID();
        bound(until);
        until.put(token, clock.instant().plus(LIFETIME));
        return token;
    }

    synchronized Standing standing(String token) {
        if (used.containsKey(token)) {
            return Standing.USED;
        }
        Instant end = until.get(token);
        return end != null && clock.instant().isBefore(end) ? Standing.GOOD : Standing.UNKNOWN;
    }

    /** False if another registration was first. */
    synchronized boolean use(String token) {
        if (standing(token) != Standing.GOOD) {
            return false;
        }
        until.remove(token);
        bound(used);
        used.put(token, clock.instant());
        return true;
    }

    private static void bound(Map<String, Instant> tokens) {
        while (tokens.size() >= MOST) {
            tokens.remove(tokens.keySet().iterator().next());
        }
    }
}
