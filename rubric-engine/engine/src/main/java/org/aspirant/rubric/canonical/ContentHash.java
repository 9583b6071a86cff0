package org.aspirant.rubric.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of a document's canonical JSON: two documents with the same hash say the same.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "a SHA-256 has 64 lower-case hexadecimal digits, got " + hex);
        }
    }

    /** The hash of the text's UTF-8 bytes. */
    public static ContentHash of(String text) {
        return new ContentHash(
                HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    public static ContentHash of(JsonObject document) {
        return of(CanonicalJson.of(document));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
