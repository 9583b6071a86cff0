package org.aspirant.lti.keys;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aspirant.lti.http.FetchOutcome;
import org.aspirant.lti.http.FetchOutcome.Answered;
import org.aspirant.lti.http.FetchOutcome.Failed;
import org.aspirant.lti.http.HttpCall;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.json.UnreadableJsonException;
import org.jspecify.annotations.Nullable;

/** One key set at one address, with what is known of it. */
final class RemoteKeySet {

    static final Duration LEAST_FRESH = Duration.ofMinutes(5);
    static final Duration MOST_FRESH = Duration.ofHours(24);
    static final Duration UNSAID_FRESH = Duration.ofHours(1);
    static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
    static final Duration MISSING_FOR = Duration.ofMinutes(1);
    static final int MAX_MISSING = 1000;
    static final int MAX_BYTES = 256 * 1024;

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age=\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?:^|[,\\s])no-(?:store|cache)", Pattern.CASE_INSENSITIVE);

    private final HttpFetch fetch;
    private final Clock clock;
    private final URI jwks;
    private final Reach reach;

    private final Map<String, Instant> missingUntil = new LinkedHashMap<>();
    private @Nullable PublishedKeys keys;
    private Instant freshUntil = Instant.MIN;
    private Instant mayFetchFrom = Instant.MIN;
    private boolean lastFetchWorked;
    private String trouble = "not fetched yet";
    private @Nullable CompletableFuture<Void> underWay;

    RemoteKeySet(HttpFetch fetch, Clock clock, URI jwks, Reach reach) {
        this.fetch = fetch;
        this.clock = clock;
        this.jwks = jwks;
        this.reach = reach;
    }

    KeyOutcome find(String keyId) {
        CompletableFuture<Void> awaited;
        boolean ours = false;
        boolean wasFresh;
        synchronized (this) {
            Instant now = clock.instant();
            wasFresh = now.isBefore(freshUntil);
            boolean known = wasFresh && (has(keyId) || isMissing(keyId, now));
            boolean mayNotAsk = underWay == null && now.isBefore(mayFetchFrom);
            if (known || mayNotAsk) {
                return answer(keyId);
            }
            if (underWay == null) {
                underWay = new CompletableFuture<>();
                mayFetchFrom = now.plus(BETWEEN_FETCHES);
                ours = true;
            }
            awaited = underWay;
        }
        if (ours) {
            fetchInto(awaited, wasFresh);
        } else {
            awaited.join();
        }
        synchronized (this) {
            if (lastFetchWorked && !has(keyId)) {
                rememberMissing(keyId);
            }
            return answer(keyId);
        }
    }

    /**
     * Fetches once.
     *
     * @param wasFresh whether it is for a key that a fresh set lacks, and not because the set was
     *     old: only then has the next unknown key to wait, so that a platform which changes its key
     *     right after we looked is followed at once
     */
    private void fetchInto(CompletableFuture<Void> done, boolean wasFresh) {
        try {
            FetchOutcome outcome =
                    fetch.fetch(
                            new HttpCall(
                                    "GET",
                                    jwks,
                                    Map.of("Accept", "application/json"),
                                    null,
                                    MAX_BYTES,
                                    reach));
            synchronized (this) {
                take(outcome);
                if (lastFetchWorked && !wasFresh) {
                    mayFetchFrom = Instant.MIN;
                }
            }
        } finally {
            synchronized (this) {
                underWay = null;
            }
            done.complete(null);
        }
    }

    private void take(FetchOutcome outcome) {
        lastFetchWorked = false;
        if (outcome instanceof Failed failed) {
            trouble = failed.fault() + ": " + failed.detail();
            return;
        }
        Answered answered = (Answered) outcome;
        if (answered.status() != 200) {
            trouble = "HTTP " + answered.status() + " from " + jwks;
            return;
        }
        try {
            keys = PublishedKeys.parse(answered.body());
            freshUntil = clock.instant().plus(freshness(answered));
            missingUntil.clear();
            lastFetchWorked = true;
        } catch (UnreadableJsonException e) {
            trouble = "no key set at " + jwks + ": " + e.getMessage();
        }
    }

    static Duration freshness(Answered answer) {
        String said = String.join(",", answer.headers().getOrDefault("Cache-Control", List.of()));
        if (NOT_KEPT.matcher(said).find()) {
            return LEAST_FRESH;
        }
        Matcher age = MAX_AGE.matcher(said);
        if (!age.find()) {
            return UNSAID_FRESH;
        }
        Duration wished = Duration.ofSeconds(Long.parseLong(age.group(1)));
        return wished.compareTo(LEAST_FRESH) < 0
                ? LEAST_FRESH
                : wished.compareTo(MOST_FRESH) > 0 ? MOST_FRESH : wished;
    }

    private KeyOutcome answer(String keyId) {
        VerificationKey found = keys == null ? null : keys.find(keyId);
        if (found != null) {
            return new KeyOutcome.Found(found);
        }
        return clock.instant().isBefore(freshUntil)
                ? new KeyOutcome.Unknown()
                : new KeyOutcome.Unavailable(trouble);
    }

    private boolean has(String keyId) {
        return keys != null && keys.find(keyId) != null;
    }

    private boolean isMissing(String keyId, Instant now) {
        Instant until = missingUntil.get(keyId);
        return until != null && now.isBefore(until);
    }

    private void rememberMissing(String keyId) {
        if (missingUntil.size() >= MAX_MISSING) {
            missingUntil.clear();
        }
        missingUntil.put(keyId, clock.instant().plus(MISSING_FOR));
    }
}
