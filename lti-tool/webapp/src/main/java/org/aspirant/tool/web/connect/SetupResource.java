package org.aspirant.tool.web.connect;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.connect.ToolDescription;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;

/** How to set the tool up by hand: addresses that anybody may know, and what to click. */
@Path("lti")
public class SetupResource {

    @Inject ToolDescription tool;

    @Context HttpHeaders headers;

    @GET
    @Path("canvas.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response canvas() {
        return Response.ok(tool.canvasJson())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }

    @GET
    @Path("setup/{platform}")
    public Response setup(@PathParam("platform") String platform) {
        if (!ByHandPage.PLATFORMS.contains(platform)) {
            throw new NotFoundException();
        }
        Messages text = Messages.in(headers.getAcceptableLanguages());
        return Response.ok(
                        new ByHandPage(
                                new Frame(text, Optional.empty(), List.of()), platform, tool))
                .build();
    }
}
