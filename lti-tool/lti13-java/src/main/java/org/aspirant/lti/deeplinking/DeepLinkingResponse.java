package org.aspirant.lti.deeplinking;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aspirant.lti.claim.ClaimName;
import org.aspirant.lti.keys.SigningKey;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.jspecify.annotations.Nullable;

/**
 * The tool's answer: links to place, or none, which is how a choice is given up.
 *
 * <p>The browser posts it as the field {@value #FIELD} to the return address of the request.
 *
 * @param registration whom it goes to; Canvas and Moodle both want their issuer as the audience and
 *     the client id as the issuer
 * @param deployment where the request came from
 * @param data as the request had it; null if it had none
 * @param items in the order in which they are to be placed
 * @param notes for people and logs at the platform
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-response-message">LTI Deep
 *     Linking 2.0, section 4.5</a>
 */
public record DeepLinkingResponse(
        RegistrationKey registration,
        DeploymentId deployment,
        @Nullable String data,
        List<ResourceLinkItem> items,
        Notes notes) {

    /** The name of the form field that carries the signed answer. */
    public static final String FIELD = "JWT";

    /** How long it lives; Security 1.0 wants no more than an hour, and a form is posted at once. */
    public static final Duration LIFETIME = Duration.ofMinutes(5);

    /** Moodle refuses what is from the future, however little. */
    private static final Duration BACKDATED = Duration.ofSeconds(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * What the platform may show and keep.
     *
     * @param message to show to the person where all went well
     * @param log to keep
     * @param errorMessage to show where it did not
     * @param errorLog to keep
     */
    public record Notes(
            @Nullable String message,
            @Nullable String log,
            @Nullable String errorMessage,
            @Nullable String errorLog) {

        public static final Notes NONE = new Notes(null, null, null, null);

        public static Notes saying(String message) {
            return new Notes(message, null, null, null);
        }
    }

    public DeepLinkingResponse {
        items = List.copyOf(items);
    }

    /**
     * The signed answer, with a nonce of its own.
     *
     * @param now by the tool's clock; the answer lives {@link #LIFETIME} from five seconds before
     */
    public String sign(SigningKey key, Instant now) {
        Instant issued = now.minus(BACKDATED);
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", registration.clientId());
        claims.put("sub", registration.clientId());
        claims.put("aud", registration.issuer());
        claims.put("iat", issued.getEpochSecond());
        claims.put("exp", issued.plus(LIFETIME).getEpochSecond());
        claims.put("nonce", nonce());
        claims.put(ClaimName.MESSAGE_TYPE, "LtiDeepLinkingResponse");
        claims.put(ClaimName.VERSION, "1.3.0");
        claims.put(ClaimName.DEPLOYMENT_ID, deployment.value());
        claims.put(ClaimName.CONTENT_ITEMS, items.stream().map(ItemJson::of).toList());
        put(claims, ClaimName.DEEP_LINKING_DATA, data);
        put(claims, ClaimName.DEEP_LINKING_MESSAGE, notes.message());
        put(claims, ClaimName.DEEP_LINKING_LOG, notes.log());
        put(claims, ClaimName.DEEP_LINKING_ERROR_MESSAGE, notes.errorMessage());
        put(claims, ClaimName.DEEP_LINKING_ERROR_LOG, notes.errorLog());
        return key.sign(claims);
    }

    private static void put(Map<String, Object> claims, String name, @Nullable String value) {
        if (value != null) {
            claims.put(name, value);
        }
    }

    /** 256 random bits. */
    private static String nonce() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
