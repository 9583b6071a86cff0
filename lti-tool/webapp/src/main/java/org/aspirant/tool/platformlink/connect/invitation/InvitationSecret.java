package org.aspirant.tool.platformlink.connect.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an invitation's link holds. Only its hash is kept.
 *
 * @param value 256 random bits as 43 characters of base64url
 */
record InvitationSecret(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationSecret fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new InvitationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    static Optional<InvitationSecret> parse(String shown) {
        return FORM.matcher(shown).matches()
                ? Optional.of(new InvitationSecret(shown))
                : Optional.empty();
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "InvitationSecret[…]";
    }
}
