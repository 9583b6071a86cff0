package org.aspirant.tool.administration.credentials;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password by PBKDF2 with HMAC-SHA256 (RFC 8018, section 5.2), with the parameters it was made
 * by, so that a later version can ask for more work of new ones alone.
 *
 * @param encoded {@code pbkdf2-sha256$ITERATIONS$SALT$HASH}, salt and hash in base64
 */
public record PasswordHash(String encoded) {

    /** As OWASP's password storage cheat sheet asks for with this function. */
    public static final int ITERATIONS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM =
            Pattern.compile("pbkdf2-sha256\\$[1-9][0-9]{0,8}\\$[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]+");

    public PasswordHash {
        if (!FORM.matcher(encoded).matches()) {
            throw new IllegalArgumentException("not a password hash");
        }
    }

    /** Hashes a password anew; never twice the same. */
    static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] hash = derive(password, salt, iterations);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(
                "pbkdf2-sha256$"
                        + iterations
                        + "$"
                        + base64.encodeToString(salt)
                        + "$"
                        + base64.encodeToString(hash));
    }

    /** Whether this is the password; takes as long for a near miss as for a far one. */
    public boolean matches(String password) {
        String[] parts = encoded.split("\\$", -1);
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] hash = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(hash, base64.decode(parts[3]));
    }

    /** NIST SP 800-63B asks for one normal form, or the same letters would not be the same. */
    private static byte[] derive(String password, byte[] salt, int iterations) {
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        var spec = new PBEKeySpec(letters, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
