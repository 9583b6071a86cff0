package org.aspirant.lti.token;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.keys.SigningKeys;
import org.aspirant.lti.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * The access tokens of a tool: one for each registration and set of scopes, kept until a minute
 * before it expires.
 *
 * <p>However many callers wait, one question for the same token is under way; all get its answer.
 * Refusals are not kept. Safe for use by several threads.
 */
public final class AccessTokens {

    private final Supplier<SigningKeys> keys;
    private final TokenRequest request;
    private final Clock clock;
    private final ConcurrentMap<Wish, Place> places = new ConcurrentHashMap<>();

    private record Wish(Registration registration, Set<LtiScope> scopes) {}

    private static final class Place {
        private @Nullable AccessToken token;
        private @Nullable CompletableFuture<AccessOutcome> underWay;
    }

    /**
     * @param keys asked anew for each question, so that a rotation is noticed
     */
    public AccessTokens(Supplier<SigningKeys> keys, HttpFetch fetch, Clock clock) {
        this.keys = keys;
        this.request = new TokenRequest(fetch, clock);
        this.clock = clock;
    }

    /**
     * A token for exactly these scopes.
     *
     * @param scopes at least one
     */
    public AccessOutcome token(Registration registration, Set<LtiScope> scopes) {
        Wish wish = new Wish(registration, Set.copyOf(scopes));
        Place place = places.computeIfAbsent(wish, unused -> new Place());
        CompletableFuture<AccessOutcome> answer;
        synchronized (place) {
            AccessToken kept = place.token;
            if (kept != null && clock.instant().isBefore(kept.usableUntil())) {
                return new AccessOutcome.Granted(kept);
            }
            if (place.underWay != null) {
                answer = place.underWay;
            } else {
                answer = null;
                place.underWay = new CompletableFuture<>();
            }
        }
        return answer == null ? ask(wish, place) : answer.join();
    }

    /**
     * A token in place of one that the platform no longer takes.
     *
     * @param refused not used again by anybody
     */
    public AccessOutcome inPlaceOf(AccessToken refused, Registration registration) {
        Place place =
                places.computeIfAbsent(
                        new Wish(registration, refused.scopes()), unused -> new Place());
        synchronized (place) {
            if (refused.equals(place.token)) {
                place.token = null;
            }
        }
        return token(registration, refused.scopes());
    }

    private AccessOutcome ask(Wish wish, Place place) {
        AccessOutcome outcome = new AccessOutcome.Unavailable(Duration.ofSeconds(10), "not asked");
        try {
            outcome = request.ask(wish.registration(), wish.scopes(), keys.get().current());
            return outcome;
        } finally {
            CompletableFuture<AccessOutcome> waiting;
            synchronized (place) {
                if (outcome instanceof AccessOutcome.Granted granted) {
                    place.token = granted.token();
                }
                waiting = place.underWay;
                place.underWay = null;
            }
            if (waiting != null) {
                waiting.complete(outcome);
            }
        }
    }
}
