package org.aspirant.tool.web.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.platformlink.Launching;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSecret;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LaunchSessions;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.platformlink.session.Ticket;
import org.aspirant.tool.platformlink.session.Tickets;
import org.aspirant.tool.web.page.AnswerHeaders;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Refusals;

/**
 * Opens the session of the launch in the path by the secret that the request shows, a download by
 * its ticket, or refuses. Forms show their token too: {@code web.form.FormReader} asks for it
 * before a form reaches any resource.
 */
@Provider
@InLaunch
@Priority(Priorities.AUTHENTICATION)
public class LaunchGate implements ContainerRequestFilter {

    private static final int FORBIDDEN = 403;

    @Inject LaunchSessions sessions;
    @Inject Tickets tickets;
    @Inject CurrentLaunch current;
    @Inject Launching launching;
    @Inject Refusals refusals;
    @Inject Clock clock;

    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPathParameters().getFirst("launch");
        Optional<LaunchId> launch = LaunchId.parse(path);
        Optional<LaunchSecret> shown = launch.flatMap(id -> ShownSecret.of(id, request));
        Optional<LaunchSession> session =
                shown.isPresent()
                        ? sessions.enter(launch.get(), shown.get(), clock.instant())
                        : launch.flatMap(id -> byTicket(id, request));
        if (session.isEmpty()) {
            boolean reloaded = launch.isPresent() && shown.isEmpty();
            refuse(
                    request,
                    reloaded ? "reopen" : "session",
                    Messages.in(request.getAcceptableLanguages()),
                    shown.isPresent() ? "ended or unknown" : "nothing shown");
            return;
        }
        Messages text = Messages.in(List.of(session.get().locale()));
        if (!isServed(session.get().purpose())) {
            refuse(request, "session", text, "a launch for something else");
            return;
        }
        Optional<String> framers = launching.framers(session.get());
        if (framers.isEmpty()) {
            refuse(request, "session", text, "its platform is connected no more");
            return;
        }
        current.enter(session.get(), shown.orElse(null), text, framers.get());
        request.setProperty(AnswerHeaders.FRAME_ANCESTORS, framers.get());
    }

    private Optional<LaunchSession> byTicket(LaunchId launch, ContainerRequestContext request) {
        if (!resource.getResourceMethod().isAnnotationPresent(ByTicket.class)) {
            return Optional.empty();
        }
        var uri = request.getUriInfo();
        return Ticket.parse(uri.getQueryParameters().getFirst(Ticket.PARAMETER))
                .flatMap(
                        ticket ->
                                tickets.look(
                                        ticket,
                                        launch,
                                        uri.getRequestUri().getRawPath(),
                                        clock.instant()));
    }

    private void refuse(
            ContainerRequestContext request, String topic, Messages text, String detail) {
        request.abortWith(refusals.refuse(FORBIDDEN, topic, text, detail, Map.of()));
    }

    /** Whether the resource is for launches of this purpose. */
    private boolean isServed(Purpose purpose) {
        Serves said = resource.getResourceMethod().getDeclaringClass().getAnnotation(Serves.class);
        return said == null
                ? purpose instanceof Purpose.TakingPart
                : Arrays.asList(said.value()).contains(purpose.getClass());
    }
}
