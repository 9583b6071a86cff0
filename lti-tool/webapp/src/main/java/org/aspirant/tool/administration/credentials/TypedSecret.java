package org.aspirant.tool.administration.credentials;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aspirant.academy.Opaque;

/**
 * A secret that a person copies or types: the one of the first run, a recovery code.
 *
 * @param letters 16 to 26 letters and digits without those that look alike, five bits each or a
 *     little less
 */
public record TypedSecret(String letters) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{16,26}");
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 16;

    public TypedSecret {
        if (!FORM.matcher(letters).matches()) {
            throw new IllegalArgumentException("not a secret to type");
        }
    }

    /** One of about 128 bits, which makes an administrator. */
    public static TypedSecret fresh() {
        return new TypedSecret(Opaque.fresh());
    }

    /** Ten of about 79 bits, each in place of one code of the authenticator app. */
    public static java.util.List<TypedSecret> recoveryCodes() {
        return Stream.generate(() -> Opaque.fresh().substring(0, RECOVERY_LETTERS))
                .limit(RECOVERY_CODES)
                .map(TypedSecret::new)
                .toList();
    }

    /** What somebody typed, in whatever case and groups; empty if it cannot be one of ours. */
    public static Optional<TypedSecret> parse(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return FORM.matcher(letters).matches()
                ? Optional.of(new TypedSecret(letters))
                : Optional.empty();
    }

    /** As a person reads it: groups of four with hyphens. */
    public String grouped() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** SHA-256 in hexadecimal: what may be stored. */
    public String hash() {
        return Hashed.of(letters);
    }

    @Override
    public String toString() {
        return "TypedSecret[…]";
    }
}
