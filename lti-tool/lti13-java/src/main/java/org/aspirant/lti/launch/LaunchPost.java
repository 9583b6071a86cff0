package org.aspirant.lti.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aspirant.lti.http.Parameters;
import org.aspirant.lti.login.BrowserBinding;
import org.aspirant.lti.login.State;
import org.jspecify.annotations.Nullable;

/**
 * What a browser posted to the launch address, and what it kept since the login.
 *
 * @param parameters the form: {@code id_token} and {@code state}, or {@code error}
 * @param binding the value of the cookie named {@code BrowserBinding.cookieName(state)}, or what
 *     the platform's storage held under that name; null if the browser showed neither. There is no
 *     way to leave the check out: a launch without it is refused.
 */
public record LaunchPost(Parameters parameters, @Nullable String binding) {

    static final List<String> NAMES = List.of("id_token", "state", "error", "error_description");

    public static LaunchPost of(Map<String, List<String>> form, @Nullable String binding) {
        return new LaunchPost(new Parameters(form), binding);
    }

    /**
     * As {@link #LaunchPost}, where cookies can be asked for.
     *
     * @param cookies the value of a cookie by its name
     */
    public static LaunchPost of(Parameters parameters, Function<String, Optional<String>> cookies) {
        String sent = parameters.value("state");
        return new LaunchPost(
                parameters,
                sent == null
                        ? null
                        : State.parse(sent)
                                .map(BrowserBinding::cookieName)
                                .flatMap(cookies)
                                .orElse(null));
    }

    public @Nullable String idToken() {
        return parameters.value("id_token");
    }

    /** As sent; {@code State.parse} says whether it can be one of ours. */
    public @Nullable String state() {
        return parameters.value("state");
    }

    @Nullable String error() {
        return parameters.value("error");
    }

    @Nullable String errorDescription() {
        return parameters.value("error_description");
    }

    /** Without values. */
    @Override
    public String toString() {
        return "LaunchPost[" + parameters + (binding == null ? ", unbound]" : ", bound]");
    }
}
