package org.aspirant.tool.web.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Stylesheet, scripts and icons, under an address that changes with their content. */
@Path("assets")
public class AssetsResource {

    private static final int A_YEAR_IN_SECONDS = 31_536_000;

    @GET
    @Path("{hash}/{name}")
    public Response asset(@PathParam("hash") String hash, @PathParam("name") String name) {
        Asset asset =
                Asset.named(name)
                        .filter(found -> found.hash().equals(hash))
                        .orElseThrow(NotFoundException::new);
        return Response.ok(asset.content(), asset.mediaType())
                .header("Cache-Control", "public, max-age=" + A_YEAR_IN_SECONDS + ", immutable")
                .build();
    }
}
