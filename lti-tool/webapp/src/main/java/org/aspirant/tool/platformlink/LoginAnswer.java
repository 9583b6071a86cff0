package org.aspirant.tool.platformlink;

import java.net.URI;

/** What to answer to a platform that asks to log somebody in. */
public sealed interface LoginAnswer {

    /**
     * Send the browser to the platform.
     *
     * @param location the authentication request
     * @param setCookie a whole {@code Set-Cookie} header: what binds the launch to this browser
     */
    record ToPlatform(URI location, String setCookie) implements LoginAnswer {}

    /** Answer with a page. */
    record Refused(Refusal refusal) implements LoginAnswer {}
}
