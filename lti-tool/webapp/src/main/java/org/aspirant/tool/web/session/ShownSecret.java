package org.aspirant.tool.web.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.util.Optional;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;

/** What opens a session, as a request shows it: in the cookie of the launch, or in a header. */
final class ShownSecret {

    /**
     * Sent by the script of a page that carries its session. No form and no other site can send it.
     */
    static final String HEADER = "Aspirant-Session";

    private ShownSecret() {}

    static Optional<LaunchSecret> of(LaunchId launch, ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        return header == null
                ? Optional.ofNullable(request.getCookies().get(LaunchCookie.name(launch)))
                        .map(Cookie::getValue)
                        .flatMap(LaunchSecret::parse)
                : LaunchSecret.parse(header);
    }
}
