package org.aspirant.tool.web.admin.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.web.page.Messages;

/**
 * Gives each browser a token of its own before anybody is signed in in it. The forms on the way to
 * a session carry its mark; without that, another site could sign somebody in as somebody else.
 */
@Provider
@AtTheDoor
@Priority(Priorities.AUTHENTICATION)
public class DoorGate implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String FRESH = "aspirant.door";

    @Inject CurrentAdministrator current;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Token> shown = AdminCookie.DOOR.read(request.getCookies());
        Token door = shown.orElseGet(Token::fresh);
        if (shown.isEmpty()) {
            request.setProperty(FRESH, door);
        }
        current.standAtTheDoor(door, Messages.in(request.getAcceptableLanguages()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(FRESH) instanceof Token fresh) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, AdminCookie.DOOR.set(fresh));
        }
    }
}
