package org.aspirant.academy;

import java.security.SecureRandom;

/** What the identifiers of this domain have in common: they say nothing and cannot be guessed. */
public final class Opaque {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LONGEST = 255;
    private static final int FRESH = 26;

    private Opaque() {}

    /**
     * Refuses a value that cannot be an identifier.
     *
     * @param what the kind of identifier, for the message
     * @return the value
     * @throws IllegalArgumentException if the value is empty, longer than 255 characters, or holds
     *     white space or a control character
     */
    public static String check(String what, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " must have 1 to " + LONGEST + " characters, got " + value.length());
        }
        if (value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException(
                    what + " must not hold white space or control characters");
        }
        return value;
    }

    /** 26 random letters and digits (about 128 bits), without those that look alike. */
    public static String fresh() {
        var id = new StringBuilder(FRESH);
        for (int i = 0; i < FRESH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
