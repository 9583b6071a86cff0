package org.aspirant.lti.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.aspirant.lti.claim.LtiScope;
import org.jspecify.annotations.Nullable;

/** The access tokens that a platform has handed out, in memory. */
public final class IssuedTokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Duration lifetime;
    private final ConcurrentMap<String, AccessGrant> grants = new ConcurrentHashMap<>();

    /**
     * @param lifetime of a token; an hour is usual
     */
    public IssuedTokens(Clock clock, Duration lifetime) {
        this.clock = clock;
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }

    /** A new token: 256 random bits in base64url. */
    public String issue(String clientId, Set<LtiScope> scopes) {
        Instant now = clock.instant();
        grants.values().removeIf(grant -> !now.isBefore(grant.expires()));
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        grants.put(token, new AccessGrant(clientId, scopes, now.plus(lifetime)));
        return token;
    }

    /**
     * What the caller may do.
     *
     * @param authorization the {@code Authorization} header, or null if there is none
     * @return empty if it names no token, or one that was never issued, was revoked or has expired
     */
    public Optional<AccessGrant> grant(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return Optional.ofNullable(grants.get(authorization.substring(7).strip()))
                .filter(grant -> clock.instant().isBefore(grant.expires()));
    }

    /** Makes every token worthless, as a platform may do at any time. */
    public void revokeAll() {
        grants.clear();
    }
}
