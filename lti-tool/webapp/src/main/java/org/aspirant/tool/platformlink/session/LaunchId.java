package org.aspirant.tool.platformlink.session;

import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.academy.Opaque;
import org.jspecify.annotations.Nullable;

/**
 * Names one launch in paths. It selects the cookie and is no secret.
 *
 * @param value 26 small letters and digits
 */
public record LaunchId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]{26}");

    public LaunchId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a launch id");
        }
    }

    public static LaunchId fresh() {
        return new LaunchId(Opaque.fresh());
    }

    /** The id that somebody sent; empty if it cannot be one of ours. */
    public static Optional<LaunchId> parse(@Nullable String sent) {
        return sent != null && FORM.matcher(sent).matches()
                ? Optional.of(new LaunchId(sent))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
