package org.aspirant.tool.administration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an administrator signs in as.
 *
 * @param value 3 to 64 letters, digits and {@code . - _ @}, as it was chosen
 */
public record AdministratorName(String value) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 64;

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{Nd}._@-]{" + SHORTEST + "," + LONGEST + "}");

    public AdministratorName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an administrator's name");
        }
    }

    /** The name that somebody typed; empty if nobody can be called so. */
    public static Optional<AdministratorName> parse(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return FORM.matcher(name).matches() && name.toLowerCase(Locale.ROOT).length() <= LONGEST
                ? Optional.of(new AdministratorName(name))
                : Optional.empty();
    }

    /** What two names are the same by, whatever their case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
