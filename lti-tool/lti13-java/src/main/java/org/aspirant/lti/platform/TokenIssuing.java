package org.aspirant.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.KeyOutcome;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SignedToken;
import org.aspirant.lti.keys.TokenReading;

/**
 * A platform's token endpoint: a tool proves who it is by a signed assertion and gets a token.
 *
 * <p>The assertion lives at most ten minutes and works once; clocks may differ by a minute.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">
 *     1EdTech Security Framework 1.0, section 4.1.1</a>
 */
public final class TokenIssuing {

    static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> NAMES =
            List.of("grant_type", "client_assertion_type", "client_assertion", "scope");

    private final RegisteredTools tools;
    private final RemoteKeySets keySets;
    private final Set<String> audiences;
    private final IssuedTokens tokens;
    private final Clock clock;
    private final Map<String, Instant> usedUntil = new HashMap<>();

    /**
     * @param audiences what an assertion may name as its audience; first of all the address of this
     *     endpoint
     */
    public TokenIssuing(
            RegisteredTools tools,
            RemoteKeySets keySets,
            Set<String> audiences,
            IssuedTokens tokens,
            Clock clock) {
        this.tools = tools;
        this.keySets = keySets;
        this.audiences = Set.copyOf(audiences);
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Answers one post to the token endpoint. */
    public TokenAnswer issue(Parameters form) {
        if (form.repeated(NAMES).isPresent()) {
            return new TokenAnswer.Refused(TokenFault.REPEATED_PARAMETER);
        }
        if (!"client_credentials".equals(form.value("grant_type"))) {
            return new TokenAnswer.Refused(TokenFault.WRONG_GRANT_TYPE);
        }
        if (!ASSERTION_TYPE.equals(form.value("client_assertion_type"))) {
            return new TokenAnswer.Refused(TokenFault.WRONG_ASSERTION_TYPE);
        }
        String assertion = form.value("client_assertion");
        if (assertion == null
                || !(SignedToken.read(assertion) instanceof TokenReading.Read reading)) {
            return new TokenAnswer.Refused(TokenFault.NOT_AN_ASSERTION);
        }
        Optional<RegisteredTool> tool = reading.token().claimedSubject().flatMap(tools::find);
        if (tool.isEmpty()) {
            return new TokenAnswer.Refused(TokenFault.UNKNOWN_CLIENT);
        }
        return proven(tool.get(), reading.token())
                .map(fault -> (TokenAnswer) new TokenAnswer.Refused(fault))
                .orElseGet(() -> grant(tool.get(), form));
    }

    private Optional<TokenFault> proven(RegisteredTool tool, SignedToken assertion) {
        KeyOutcome key = keySets.find(tool.jwks(), tool.reach(), assertion.keyId());
        if (!(key instanceof KeyOutcome.Found found)) {
            return Optional.of(
                    key instanceof KeyOutcome.Unknown
                            ? TokenFault.UNKNOWN_KEY
                            : TokenFault.KEYS_UNAVAILABLE);
        }
        try {
            return found.key()
                    .verified(assertion)
                    .map(claims -> fault(tool, claims))
                    .orElse(Optional.of(TokenFault.BAD_SIGNATURE));
        } catch (UnreadableJsonException e) {
            return Optional.of(TokenFault.NOT_AN_ASSERTION);
        }
    }

    private Optional<TokenFault> fault(RegisteredTool tool, ObjectNode claims) {
        if (!claims.path("iss").asText().equals(tool.clientId())) {
            return Optional.of(TokenFault.WRONG_ISSUER);
        }
        if (!namesUs(claims.path("aud"))) {
            return Optional.of(TokenFault.WRONG_AUDIENCE);
        }
        JsonNode issued = claims.path("iat");
        JsonNode expires = claims.path("exp");
        Instant now = clock.instant();
        if (!issued.canConvertToLong()
                || !expires.canConvertToLong()
                || issued.asLong() > now.plus(SKEW).getEpochSecond()
                || expires.asLong() <= now.minus(SKEW).getEpochSecond()
                || expires.asLong() > now.plus(LONGEST).plus(SKEW).getEpochSecond()) {
            return Optional.of(TokenFault.WRONG_TIMES);
        }
        String tokenId = claims.path("jti").asText();
        if (tokenId.isBlank()) {
            return Optional.of(TokenFault.NO_TOKEN_ID);
        }
        return firstUse(tool.clientId() + " " + tokenId, now)
                ? Optional.empty()
                : Optional.of(TokenFault.REPLAYED);
    }

    private boolean namesUs(JsonNode audience) {
        if (audience.isArray()) {
            for (JsonNode one : audience) {
                if (audiences.contains(one.asText())) {
                    return true;
                }
            }
            return false;
        }
        return audiences.contains(audience.asText());
    }

    private synchronized boolean firstUse(String assertion, Instant now) {
        usedUntil.values().removeIf(now::isAfter);
        return usedUntil.putIfAbsent(assertion, now.plus(LONGEST).plus(SKEW).plus(SKEW)) == null;
    }

    private TokenAnswer grant(RegisteredTool tool, Parameters form) {
        Set<LtiScope> granted = EnumSet.noneOf(LtiScope.class);
        String wished = form.value("scope");
        for (String urn : wished == null ? new String[0] : wished.split(" ")) {
            LtiScope.of(urn).filter(tool.scopes()::contains).ifPresent(granted::add);
        }
        if (granted.isEmpty()) {
            return new TokenAnswer.Refused(TokenFault.NO_SCOPE);
        }
        return new TokenAnswer.Issued(
                tokens.issue(tool.clientId(), granted), granted, tokens.lifetime().toSeconds());
    }
}
