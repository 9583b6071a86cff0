package org.aspirant.lti.keys;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.aspirant.lti.http.HttpFetch;
import org.aspirant.lti.http.Reach;

/**
 * Other people's key sets, each fetched when it is first needed and kept.
 *
 * <p>A set is fresh for as long as its {@code Cache-Control} says, but at least 5 minutes and at
 * most 24 hours; one hour where it says nothing. A key that a fresh set lacks makes it fetched
 * again, at once and then at most once in 10 seconds; that key is then known to be missing for a
 * minute. However many callers wait, one fetch is under way for one address. Where a set cannot be
 * fetched, the last good one stays in use.
 *
 * <p>Safe for use by several threads.
 */
public final class RemoteKeySets {

    private final HttpFetch fetch;
    private final Clock clock;
    private final ConcurrentMap<Address, RemoteKeySet> sets = new ConcurrentHashMap<>();

    private record Address(URI jwks, Reach reach) {}

    public RemoteKeySets(HttpFetch fetch, Clock clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * The key of that id.
     *
     * @param jwks where the registration says that the set is published; never from a token
     */
    public KeyOutcome find(URI jwks, Reach reach, String keyId) {
        return sets.computeIfAbsent(
                        new Address(jwks, reach),
                        address -> new RemoteKeySet(fetch, clock, address.jwks(), address.reach()))
                .find(keyId);
    }
}
