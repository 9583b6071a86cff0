package org.aspirant.tool.platformlink;

import java.net.URI;
import java.util.Optional;

/** What to answer to a platform that asks to log somebody in. */
public sealed interface LoginAnswer {

    /**
     * Send the browser to the platform.
     *
     * @param location the authentication request
     * @param setCookie a whole {@code Set-Cookie} header: what binds the launch to this browser
     * @param keeping how the platform keeps the same for a browser without cookies, if it offers it
     */
    record ToPlatform(URI location, String setCookie, Optional<Keeping> keeping)
            implements LoginAnswer {}

    /** Answer with a page. */
    record Refused(Refusal refusal) implements LoginAnswer {}

    /**
     * What is to be kept by the platform.
     *
     * @param value binds the launch to this browser: a secret
     */
    record Keeping(StoragePlace place, String value) {

        @Override
        public String toString() {
            return "Keeping[" + place + "]";
        }
    }
}
