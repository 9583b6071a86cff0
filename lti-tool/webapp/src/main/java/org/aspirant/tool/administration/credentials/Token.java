package org.aspirant.tool.administration.credentials;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a browser holds in a cookie: before the sign-in, so that its forms can be told from others',
 * and for a session. Only its hash is stored.
 *
 * @param value 256 random bits as 43 characters of base64url
 */
public record Token(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a token");
        }
    }

    public static Token fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The token that somebody showed; empty if it cannot be one of ours. */
    public static Optional<Token> parse(@Nullable String shown) {
        return shown != null && FORM.matcher(shown).matches()
                ? Optional.of(new Token(shown))
                : Optional.empty();
    }

    /** SHA-256 in hexadecimal: what may be stored. */
    public String hash() {
        return Hashed.of(value);
    }

    /** What forms carry: it follows from the token, and the token does not follow from it. */
    public String formMark() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derive("form mark"));
    }

    /** Whether a form shows the mark; takes as long for a near miss as for a far one. */
    public boolean admits(@Nullable String shownMark) {
        return shownMark != null
                && MessageDigest.isEqual(
                        shownMark.getBytes(StandardCharsets.UTF_8),
                        formMark().getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes for one purpose, from which nothing of another purpose follows. */
    byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
