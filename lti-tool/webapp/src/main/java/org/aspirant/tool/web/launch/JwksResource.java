package org.aspirant.tool.web.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aspirant.tool.platformlink.PublicKeys;

/** The keys that platforms check our signatures with. */
@Path("lti/jwks")
public class JwksResource {

    @Inject PublicKeys keys;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response keys() {
        return Response.ok(keys.asJson()).header("Cache-Control", "public, max-age=300").build();
    }
}
