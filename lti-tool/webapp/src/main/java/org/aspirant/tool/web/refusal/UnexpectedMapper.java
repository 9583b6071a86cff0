package org.aspirant.tool.web.refusal;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.aspirant.tool.web.page.Messages;

/**
 * What no resource answered: an address that does not exist, a method that is not offered, or a
 * bug. A bug shows a reference; its trace goes to the log alone.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("org.aspirant.faults");

    @Context HttpHeaders headers;

    @Inject Refusals refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        Messages text = Messages.in(headers.getAcceptableLanguages());
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            int status = refused.getResponse().getStatus();
            return refusals.refuse(status, topic(status), text, "no resource", Map.of());
        }
        LOG.log(Level.ERROR, "a fault of ours", thrown);
        return refusals.refuse(500, "fault", text, thrown.getClass().getName(), Map.of());
    }

    private static String topic(int status) {
        return switch (status) {
            case 405 -> "method";
            case 406, 415 -> "form";
            case 413 -> "too-large";
            case 400 -> "form";
            default -> "address";
        };
    }
}
