package org.aspirant.tool.web.admin.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.aspirant.tool.web.page.AnswerHeaders;

/** No answer under {@code /admin} may stand in a frame, refusals and unknown paths among them. */
@Provider
@PreMatching
public class NeverFramed implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().matches("/?admin(/.*)?")) {
            request.setProperty(AnswerHeaders.FRAME_ANCESTORS, "'none'");
        }
    }
}
