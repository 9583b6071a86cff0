package org.aspirant.lti.platform.deeplinking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.deeplinking.DeepLinkingResponse;
import org.aspirant.lti.deeplinking.DeepLinkingSettings;
import org.aspirant.lti.deeplinking.ResourceLinkItem;
import org.aspirant.lti.json.UnreadableJsonException;
import org.aspirant.lti.keys.KeyOutcome;
import org.aspirant.lti.keys.RemoteKeySets;
import org.aspirant.lti.keys.SignedToken;
import org.aspirant.lti.keys.TokenReading;
import org.aspirant.lti.platform.RegisteredTool;
import org.aspirant.lti.registration.DeploymentId;
import org.jspecify.annotations.Nullable;

/**
 * Checks a tool's answer in the order of {@link ResponseFault}.
 *
 * <p>Clocks may differ by a minute. A nonce works once. Safe for use by several threads.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#tool-originating-messages">1EdTech
 *     Security Framework 1.0, section 5.2</a>
 */
public final class ResponseChecks {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final RemoteKeySets keySets;
    private final String issuer;
    private final Clock clock;
    private final Map<String, Instant> usedUntil = new HashMap<>();

    /**
     * @param issuer this platform, which answers must be meant for
     */
    public ResponseChecks(RemoteKeySets keySets, String issuer, Clock clock) {
        this.keySets = keySets;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Which request is answered, and what of the answer is passed over.
     *
     * @param settings of the request
     * @param tolerated checks that this platform does not make: Moodle's looks at neither nonce nor
     *     deployment
     */
    public record Asked(
            RegisteredTool tool,
            DeploymentId deployment,
            DeepLinkingSettings settings,
            Set<ResponseFault> tolerated) {

        public Asked {
            tolerated = Set.copyOf(tolerated);
        }
    }

    /**
     * Checks an answer.
     *
     * @param posted the field {@value DeepLinkingResponse#FIELD}; null if it was not posted
     */
    public ResponseOutcome check(Asked asked, @Nullable String posted) {
        try {
            ObjectNode claims = signed(asked.tool(), posted);
            checkSecurity(asked, claims);
            checkMessage(asked, claims);
            return items(asked, claims);
        } catch (RefusalException refusal) {
            return new ResponseOutcome.Refused(refusal.fault);
        }
    }

    private ObjectNode signed(RegisteredTool tool, @Nullable String posted)
            throws RefusalException {
        if (posted == null || !(SignedToken.read(posted) instanceof TokenReading.Read reading)) {
            throw new RefusalException(ResponseFault.NOT_A_TOKEN);
        }
        KeyOutcome key = keySets.find(tool.jwks(), tool.reach(), reading.token().keyId());
        if (!(key instanceof KeyOutcome.Found found)) {
            throw new RefusalException(
                    key instanceof KeyOutcome.Unknown
                            ? ResponseFault.UNKNOWN_KEY
                            : ResponseFault.KEYS_UNAVAILABLE);
        }
        try {
            return found.key()
                    .verified(reading.token())
                    .orElseThrow(() -> new RefusalException(ResponseFault.BAD_SIGNATURE));
        } catch (UnreadableJsonException e) {
            throw new RefusalException(ResponseFault.UNREADABLE_CLAIMS);
        }
    }

    private void checkSecurity(Asked asked, ObjectNode claims) throws RefusalException {
        String clientId = asked.tool().clientId();
        require(asked, clientId.equals(text(claims, "iss")), ResponseFault.WRONG_ISSUER);
        List<String> audience = audience(claims.path("aud"));
        require(asked, audience.contains(issuer), ResponseFault.WRONG_AUDIENCE);
        String party = text(claims, "azp");
        require(
                asked,
                party == null ? audience.size() == 1 : party.equals(clientId),
                ResponseFault.WRONG_AUTHORIZED_PARTY);
        Instant now = clock.instant();
        JsonNode issued = claims.path("iat");
        JsonNode expires = claims.path("exp");
        require(
                asked,
                issued.isIntegralNumber()
                        && expires.isIntegralNumber()
                        && issued.asLong() <= now.plus(SKEW).getEpochSecond()
                        && expires.asLong() > now.minus(SKEW).getEpochSecond()
                        && expires.asLong() <= now.plus(LONGEST).plus(SKEW).getEpochSecond(),
                ResponseFault.WRONG_TIMES);
        String nonce = text(claims, "nonce");
        require(asked, nonce != null && !nonce.isBlank(), ResponseFault.NO_NONCE);
        require(asked, firstUse(clientId + " " + nonce, now), ResponseFault.REPLAYED);
    }

    private static void checkMessage(Asked asked, ObjectNode claims) throws RefusalException {
        require(
                asked,
                "LtiDeepLinkingResponse".equals(text(claims, ClaimName.MESSAGE_TYPE)),
                ResponseFault.WRONG_MESSAGE_TYPE);
        require(
                asked,
                "1.3.0".equals(text(claims, ClaimName.VERSION)),
                ResponseFault.WRONG_VERSION);
        require(
                asked,
                asked.deployment().value().equals(text(claims, ClaimName.DEPLOYMENT_ID)),
                ResponseFault.OTHER_DEPLOYMENT);
        String data = asked.settings().data();
        require(
                asked,
                data == null || data.equals(text(claims, ClaimName.DEEP_LINKING_DATA)),
                ResponseFault.OTHER_DATA);
    }

    private static ResponseOutcome items(Asked asked, ObjectNode claims) throws RefusalException {
        JsonNode listed = claims.path(ClaimName.CONTENT_ITEMS);
        boolean none = listed.isMissingNode() || listed.isNull();
        List<ResourceLinkItem> links = new ArrayList<>();
        List<String> others = new ArrayList<>();
        if (!none && !listed.isArray()) {
            throw new RefusalException(ResponseFault.MALFORMED_ITEMS);
        }
        for (JsonNode item : listed) {
            String type = text(item, "type");
            if (type == null) {
                throw new RefusalException(ResponseFault.MALFORMED_ITEMS);
            }
            if (!type.equals(ResourceLinkItem.TYPE)) {
                others.add(type);
                continue;
            }
            try {
                links.add(ItemReading.link(item));
            } catch (IllegalArgumentException e) {
                throw new RefusalException(ResponseFault.MALFORMED_ITEMS);
            }
        }
        require(
                asked,
                links.size() + others.size() <= 1 || asked.settings().takesSeveral(),
                ResponseFault.TOO_MANY_ITEMS);
        return new ResponseOutcome.Taken(
                links,
                others,
                new DeepLinkingResponse.Notes(
                        text(claims, ClaimName.DEEP_LINKING_MESSAGE),
                        text(claims, ClaimName.DEEP_LINKING_LOG),
                        text(claims, ClaimName.DEEP_LINKING_ERROR_MESSAGE),
                        text(claims, ClaimName.DEEP_LINKING_ERROR_LOG)));
    }

    private static void require(Asked asked, boolean holds, ResponseFault fault)
            throws RefusalException {
        if (!holds && !asked.tolerated().contains(fault)) {
            throw new RefusalException(fault);
        }
    }

    private static List<String> audience(JsonNode audience) {
        List<String> named = new ArrayList<>();
        if (audience.isTextual()) {
            named.add(audience.textValue());
        }
        audience.forEach(one -> named.add(one.asText()));
        return named;
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isTextual() ? value.textValue() : null;
    }

    private synchronized boolean firstUse(String nonce, Instant now) {
        usedUntil.values().removeIf(now::isAfter);
        return usedUntil.putIfAbsent(nonce, now.plus(LONGEST).plus(SKEW).plus(SKEW)) == null;
    }

    /** Ends a check from within; never leaves this class. */
    private static final class RefusalException extends Exception {

        private static final long serialVersionUID = 1L;

        private final ResponseFault fault;

        RefusalException(ResponseFault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }
}
