package org.aspirant.tool.web.admin.session;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.signin.Entering;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.refusal.Refusals;

/** Opens the administrator's session, or leads to the sign-in. */
@Provider
@InAdministration
@Priority(Priorities.AUTHENTICATION)
public class AdministrationGate implements ContainerRequestFilter {

    private static final URI SIGN_IN = URI.create("/admin/sign-in");
    private static final int FORBIDDEN = 403;

    @Inject Entering entering;
    @Inject CurrentAdministrator current;
    @Inject Refusals refusals;

    @Override
    public void filter(ContainerRequestContext request) {
        Messages text = Messages.in(request.getAcceptableLanguages());
        Optional<Token> shown = AdminCookie.SESSION.read(request.getCookies());
        Optional<Administrator> who = shown.flatMap(entering::enter);
        if (who.isPresent()) {
            current.enter(who.get(), shown.get(), text);
            return;
        }
        boolean reads = request.getMethod().equals(HttpMethod.GET);
        request.abortWith(
                reads
                        ? Response.seeOther(SIGN_IN).build()
                        : refusals.refuse(
                                FORBIDDEN,
                                "admin-session",
                                text,
                                shown.isPresent() ? "ended or unknown" : "no cookie",
                                Map.of()));
    }
}
