package org.aspirant.academy.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Binds the ledger to a text without saying anything about it: SHA-256 over a random salt and the
 * text.
 *
 * <p>The salt lies with the text under the person's key. Without it nobody can try out texts
 * against the commitment, so erasing the person leaves nothing to guess.
 */
public final class Commitment {

    /** Least length of a salt, in bytes. */
    public static final int SALT_BYTES = 16;

    private Commitment() {}

    /**
     * The commitment to a text.
     *
     * @param salt at least 16 random bytes
     * @return 64 lower-case hexadecimal digits of SHA-256(salt, then the text in UTF-8)
     * @throws IllegalArgumentException if the salt is shorter
     */
    public static String over(byte[] salt, String text) {
        if (salt.length < SALT_BYTES) {
            throw new IllegalArgumentException("a salt has at least 16 bytes, got " + salt.length);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
