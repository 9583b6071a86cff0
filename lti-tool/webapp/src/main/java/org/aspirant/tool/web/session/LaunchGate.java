package org.aspirant.tool.web.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.platformlink.Launching;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.web.page.AnswerHeaders;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Refusals;

/**
 * Opens the session of the launch in the path by the cookie of that launch, or refuses. Forms show
 * their token too: {@code web.form.FormReader} asks for it before a form reaches any resource.
 */
@Provider
@InLaunch
@Priority(Priorities.AUTHENTICATION)
public class LaunchGate implements ContainerRequestFilter {

    private static final int FORBIDDEN = 403;

    @Inject LaunchSessions sessions;
    @Inject CurrentLaunch current;
    @Inject Launching launching;
    @Inject Refusals refusals;
    @Inject Clock clock;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPathParameters().getFirst("launch");
        Optional<LaunchId> launch = LaunchId.parse(path);
        Optional<LaunchSecret> shown =
                launch.map(LaunchCookie::name)
                        .map(request.getCookies()::get)
                        .map(Cookie::getValue)
                        .flatMap(LaunchSecret::parse);
        Optional<LaunchSession> session =
                shown.flatMap(secret -> sessions.enter(launch.get(), secret, clock.instant()));
        if (session.isEmpty()) {
            request.abortWith(
                    refusals.refuse(
                            FORBIDDEN,
                            "session",
                            Messages.in(request.getAcceptableLanguages()),
                            shown.isPresent() ? "ended or unknown" : "no cookie",
                            Map.of()));
            return;
        }
        if (session.get().wanted() != null && !isForPlacing(request)) {
            request.abortWith(
                    refusals.refuse(
                            FORBIDDEN,
                            "session",
                            Messages.in(List.of(session.get().locale())),
                            "a launch for choosing links",
                            Map.of()));
            return;
        }
        current.enter(session.get(), shown.get(), Messages.in(List.of(session.get().locale())));
        request.setProperty(AnswerHeaders.FRAME_ANCESTORS, launching.framers(session.get()));
    }

    /** Where links are to be chosen no activity is open: one page, and the way to it. */
    private static boolean isForPlacing(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.matches("/?l/[^/]+/?(placing)?");
    }
}
