package org.aspirant.lti.login;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What to answer to a platform that asks to log somebody in. */
public sealed interface LoginOutcome {

    /**
     * Send the browser to the platform, by GET, once it keeps the binding.
     *
     * @param location the authentication request
     * @param binding what the browser must keep and show again with the launch
     * @param storageTarget the platform's frame for {@code lti.put_data}, if it offers one:
     *     letters, digits, {@code _} and {@code -} only
     */
    record Redirect(URI location, BrowserBinding binding, @Nullable String storageTarget)
            implements LoginOutcome {}

    /**
     * Answer with a page.
     *
     * @param fault the first check that failed
     * @param detail for the log
     */
    record Refused(LoginFault fault, String detail) implements LoginOutcome {}
}
