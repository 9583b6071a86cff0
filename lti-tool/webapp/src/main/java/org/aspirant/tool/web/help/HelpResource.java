package org.aspirant.tool.web.help;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;

/** Help for whoever asks, inside a launch or not; also what the bare address shows. */
@Path("")
public class HelpResource {

    @Context HttpHeaders headers;

    @GET
    public Response root() {
        return help();
    }

    @GET
    @Path("help")
    public Response help() {
        Messages text = Messages.in(headers.getAcceptableLanguages());
        return Response.ok(new HelpPage(new Frame(text, Optional.empty(), List.of()))).build();
    }
}
