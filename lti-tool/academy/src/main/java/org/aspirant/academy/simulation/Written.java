package org.aspirant.academy.simulation;

import java.util.regex.Pattern;

/**
 * That somebody wrote something, without what they wrote.
 *
 * @param textId where the text is kept, apart from the run
 * @param words separated by white space
 * @param characters UTF-16 units
 * @param commitment SHA-256 over a random salt and the text, 64 lower-case hexadecimal digits
 */
public record Written(String textId, int words, int characters, String commitment) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Written {
        if (textId.isBlank() || textId.length() > 64) {
            throw new IllegalArgumentException("a text id has 1 to 64 characters");
        }
        if (words < 0 || characters < 0) {
            throw new IllegalArgumentException("lengths are not negative");
        }
        if (!HASH.matcher(commitment).matches()) {
            throw new IllegalArgumentException("a commitment is 64 hexadecimal digits");
        }
    }

    /** How many words a text has, counted as the engine compares them. */
    public static int words(String text) {
        var trimmed = text.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }
}
