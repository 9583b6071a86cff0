package org.aspirant.tool.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

    /** The same as a header between a resource and this filter, which takes it away. */
    public static final String FRAMERS = "Aspirant-Framers";

    /**
     * A header between a resource and this filter, which takes it away: the origins that a form of
     * this answer may end at, beside ourselves.
     */
    public static final String FORM_TARGETS = "Aspirant-Form-Targets";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        String ancestors =
                Optional.ofNullable(headers.remove(FRAMERS))
                        .map(framers -> framers.get(0))
                        .or(() -> Optional.ofNullable(request.getProperty(FRAME_ANCESTORS)))
                        .map(Object::toString)
                        .orElse("*");
        String formTargets =
                Optional.ofNullable(headers.remove(FORM_TARGETS))
                        .map(targets -> " " + targets.get(0))
                        .orElse("");
        alike(ancestors, formTargets).forEach(headers::putSingle);
        Optional.ofNullable(headers.getFirst(HttpHeaders.LOCATION))
                .map(location -> URI.create(location.toString()))
                .filter(location -> isOwn(location, request.getUriInfo().getBaseUri()))
                .ifPresent(own -> headers.putSingle(HttpHeaders.LOCATION, withoutOrigin(own)));
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }

    /** What a page must say that is written without this filter. */
    public static Map<String, String> ofPublicPage() {
        Map<String, String> headers = new HashMap<>(alike("*", ""));
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    private static Map<String, String> alike(String ancestors, String formTargets) {
        return Map.of(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; base-uri 'none'; form-action 'self'"
                        + formTargets
                        + "; frame-ancestors "
                        + ancestors,
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer");
    }

    private static boolean isOwn(URI location, URI base) {
        return Objects.equals(location.getScheme(), base.getScheme())
                && Objects.equals(location.getRawAuthority(), base.getRawAuthority());
    }

    /** Behind a proxy that ends TLS we are asked by http, and browsers must not be sent there. */
    private static String withoutOrigin(URI location) {
        String query = location.getRawQuery();
        String fragment = location.getRawFragment();
        return location.getRawPath()
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
