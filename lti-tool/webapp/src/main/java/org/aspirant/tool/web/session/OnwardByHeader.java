package org.aspirant.tool.web.session;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells the script of a page that carries its session where to go on: a script that follows a
 * redirect never learns which part of the page it led to. It runs after {@code AnswerHeaders},
 * which takes our own origin out of redirects.
 */
@Provider
@InLaunch
@Priority(Priorities.USER - 1000)
public class OnwardByHeader implements ContainerResponseFilter {

    static final String HEADER = "Aspirant-Location";

    /**
     * The token for the forms of another session, where the way leads into one; its secret comes
     * along in {@link ShownSecret#HEADER}.
     */
    static final String FORM_TOKEN = "Aspirant-Form-Token";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                && request.getHeaderString(ShownSecret.HEADER) != null) {
            response.setStatus(Response.Status.NO_CONTENT.getStatusCode());
            response.getHeaders()
                    .putSingle(
                            HEADER,
                            String.valueOf(
                                    response.getHeaders().remove(HttpHeaders.LOCATION).get(0)));
        }
    }
}
