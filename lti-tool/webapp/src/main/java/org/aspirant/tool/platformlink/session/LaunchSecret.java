package org.aspirant.tool.platformlink.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What opens a launch session: held by a cookie of this launch, or by the page itself where the
 * browser keeps no cookie. Only its hash is stored.
 *
 * @param value 256 random bits as 43 characters of base64url
 */
public record LaunchSecret(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public LaunchSecret {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a launch secret");
        }
    }

    public static LaunchSecret fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new LaunchSecret(base64(bits));
    }

    /** The secret that somebody showed; empty if it cannot be one of ours. */
    public static Optional<LaunchSecret> parse(@Nullable String shown) {
        return shown != null && FORM.matcher(shown).matches()
                ? Optional.of(new LaunchSecret(shown))
                : Optional.empty();
    }

    /** SHA-256 in hexadecimal: what may be stored. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The token that a page carries in its forms: it follows from the secret, so it needs no place
     * in the database, and the secret does not follow from it.
     */
    public String formToken() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return base64(mac.doFinal("form token".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /**
     * Whether a form shows the token of this secret; takes as long for a near miss as for a far
     * one.
     */
    public boolean admits(@Nullable String shownFormToken) {
        return shownFormToken != null
                && MessageDigest.isEqual(
                        shownFormToken.getBytes(StandardCharsets.UTF_8),
                        formToken().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "LaunchSecret[…]";
    }
}
