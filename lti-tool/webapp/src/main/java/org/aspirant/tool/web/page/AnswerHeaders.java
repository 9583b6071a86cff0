package org.aspirant.tool.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * The headers of every answer: a content policy without inline script or style, no caching of
 * anything personal, no referrer.
 *
 * <p>Who may frame a page is told by the launch; a page without one holds no data and may be framed
 * by anyone, or a refusal would be a blank frame in the LMS.
 */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    /** Request property: the origins, separated by blanks, that may frame this answer. */
    public static final String FRAME_ANCESTORS = "aspirant.frame-ancestors";

    /**
     * A header between a resource and this filter, which takes it away: the origins that a form of
     * this answer may end at, beside ourselves.
     */
    public static final String FORM_TARGETS = "Aspirant-Form-Targets";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        String ancestors =
                Optional.ofNullable(request.getProperty(FRAME_ANCESTORS))
                        .map(Object::toString)
                        .orElse("*");
        String formTargets =
                Optional.ofNullable(headers.remove(FORM_TARGETS))
                        .map(targets -> " " + targets.get(0))
                        .orElse("");
        headers.putSingle(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; base-uri 'none'; form-action 'self'"
                        + formTargets
                        + "; frame-ancestors "
                        + ancestors);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
