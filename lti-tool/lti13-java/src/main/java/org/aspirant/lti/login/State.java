package org.aspirant.lti.login;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties the platform's answer to the login it answers.
 *
 * @param value 22 to 128 characters of base64url: at least 128 bits, ours have 256
 */
public record State(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22,128}");

    public State {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a state");
        }
    }

    public static State fresh() {
        return new State(Secrets.fresh());
    }

    /** The state that somebody sent; empty if it cannot be one of ours. */
    public static Optional<State> parse(@Nullable String sent) {
        return sent != null && FORM.matcher(sent).matches()
                ? Optional.of(new State(sent))
                : Optional.empty();
    }

    /** Its first characters only: whoever has all of it holds half of a login. */
    @Override
    public String toString() {
        return "State[" + value.substring(0, 6) + "…]";
    }
}
