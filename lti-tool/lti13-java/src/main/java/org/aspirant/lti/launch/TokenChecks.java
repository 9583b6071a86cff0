package org.aspirant.lti.launch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aspirant.lti.registration.RegistrationKey;

/**
 * What OpenID Connect asks of an ID token.
 *
 * @see <a
 *     href="https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation">1EdTech
 *     Security Framework 1.0, section 5.1.3</a>
 */
final class TokenChecks {

    /** By how much the clocks of platform and tool may differ. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** How old a token may be however long it says it lives: Canvas says an hour. */
    static final Duration MAX_AGE = Duration.ofMinutes(10);

    private TokenChecks() {}

    /**
     * Checks issuer, audience, times and nonce, in this order.
     *
     * @return when the token was issued
     */
    static Instant check(
            ClaimReader claims, RegistrationKey registration, String nonce, Instant now)
            throws RefusalException {
        if (!registration.issuer().equals(textOf(claims, "iss", LaunchFault.WRONG_ISSUER))) {
            throw new RefusalException(LaunchFault.WRONG_ISSUER, "iss is another issuer");
        }
        checkAudience(claims, registration.clientId());
        Instant issued = checkTimes(claims, now);
        if (!same(nonce, textOf(claims, "nonce", LaunchFault.WRONG_NONCE))) {
            throw new RefusalException(LaunchFault.WRONG_NONCE, "nonce is another login's");
        }
        return issued;
    }

    private static void checkAudience(ClaimReader claims, String clientId) throws RefusalException {
        List<String> audience = claims.textOrTexts("aud");
        if (audience == null || !audience.contains(clientId)) {
            throw new RefusalException(LaunchFault.WRONG_AUDIENCE, "aud lacks our client id");
        }
        if (!audience.stream().allMatch(clientId::equals)) {
            throw new RefusalException(LaunchFault.UNTRUSTED_AUDIENCE, "aud has others");
        }
        String authorized = claims.text("azp");
        if (authorized == null ? audience.size() > 1 : !authorized.equals(clientId)) {
            throw new RefusalException(
                    LaunchFault.WRONG_AUTHORIZED_PARTY,
                    authorized == null ? "several aud and no azp" : "azp is another client");
        }
    }

    private static Instant checkTimes(ClaimReader claims, Instant now) throws RefusalException {
        Instant issued = claims.time("iat");
        Instant expires = claims.time("exp");
        Instant notBefore = claims.time("nbf");
        if (issued == null || expires == null) {
            throw new RefusalException(LaunchFault.NO_TIMES, "iat or exp is missing");
        }
        if (!now.isBefore(expires.plus(SKEW))) {
            throw new RefusalException(
                    LaunchFault.EXPIRED, Duration.between(expires, now).toSeconds() + " s ago");
        }
        if (issued.isAfter(now.plus(SKEW))
                || (notBefore != null && notBefore.isAfter(now.plus(SKEW)))) {
            throw new RefusalException(
                    LaunchFault.NOT_YET_VALID,
                    "iat is " + Duration.between(now, issued).toSeconds() + " s ahead");
        }
        if (now.isAfter(issued.plus(MAX_AGE).plus(SKEW))) {
            throw new RefusalException(
                    LaunchFault.TOO_OLD, Duration.between(issued, now).toSeconds() + " s old");
        }
        return issued;
    }

    private static String textOf(ClaimReader claims, String name, LaunchFault absent)
            throws RefusalException {
        String text = claims.text(name);
        if (text == null) {
            throw new RefusalException(absent, name + " is missing");
        }
        return text;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
