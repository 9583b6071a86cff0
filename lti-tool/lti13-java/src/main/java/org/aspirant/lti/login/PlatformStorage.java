package org.aspirant.lti.login;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aspirant.lti.http.Origin;
import org.aspirant.lti.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Where a platform keeps the binding of a login for a browser that refuses the tool's cookies: a
 * page of the tool sends {@code lti.put_data} there before the platform is asked, and {@code
 * lti.get_data} when the launch comes back.
 *
 * @param target the frame beside the tool's that takes the messages, or {@link #PARENT}
 * @param origin the one origin that messages may go to and be taken from: that of the registered
 *     authorization endpoint
 * @param key what the value is kept under; does not reveal the state
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI postMessage Storage 0.1</a>
 */
public record PlatformStorage(String target, Origin origin, String key) {

    /** The target that stands for the page around the tool's frame. */
    public static final String PARENT = "_parent";

    private static final Pattern TARGET = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public PlatformStorage {
        if (!TARGET.matcher(target).matches()) {
            throw new IllegalArgumentException("not the name of a frame");
        }
    }

    /** The frame that a platform names, unless its name has characters that no platform uses. */
    static Optional<String> target(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(name -> TARGET.matcher(name).matches());
    }

    /** The storage for a login, if the platform offered one. */
    public static Optional<PlatformStorage> of(PendingLogin login, Registration registration) {
        URI authorization = registration.endpoints().authorization();
        return target(login.storageTarget())
                .map(
                        target ->
                                new PlatformStorage(
                                        target,
                                        Origin.of(authorization),
                                        BrowserBinding.cookieName(login.state())));
    }
}
