package org.aspirant.lti.login;

import java.net.URI;
import java.util.Optional;

/** What to answer to a platform that asks to log somebody in. */
public sealed interface LoginOutcome {

    /**
     * Send the browser to the platform, by GET, once it keeps the binding.
     *
     * @param location the authentication request
     * @param binding what the browser must keep and show again with the launch
     * @param storage where the platform keeps the binding for a browser that refuses cookies, if it
     *     offers that
     */
    record Redirect(URI location, BrowserBinding binding, Optional<PlatformStorage> storage)
            implements LoginOutcome {}

    /**
     * Answer with a page.
     *
     * @param fault the first check that failed
     * @param detail for the log
     */
    record Refused(LoginFault fault, String detail) implements LoginOutcome {}
}
