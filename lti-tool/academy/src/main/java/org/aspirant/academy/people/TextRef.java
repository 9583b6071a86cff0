package org.aspirant.academy.people;

import java.util.regex.Pattern;

/**
 * What the ledger keeps in place of a text: where it lies, and a commitment to what it says.
 *
 * @param commitment {@link Commitment}: 64 lower-case hexadecimal digits
 */
public record TextRef(TextId id, String commitment) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public TextRef {
        if (!SHA_256.matcher(commitment).matches()) {
            throw new IllegalArgumentException("a commitment has 64 hexadecimal digits");
        }
    }
}
