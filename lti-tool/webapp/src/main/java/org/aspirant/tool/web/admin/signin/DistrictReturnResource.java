package org.aspirant.tool.web.admin.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.aspirant.tool.administration.identity.VouchingFault;
import org.aspirant.tool.administration.signin.Entering;
import org.aspirant.tool.web.admin.session.AdminCookie;
import org.jspecify.annotations.Nullable;

/**
 * Where the district's identity provider leads back to. An answer is the server's to check, under
 * its own address; an error, or an answer to nothing that this browser asked, which it would meet
 * with a line of its own, is ours to explain.
 */
@Path("admin/oidcclient/redirect/district")
public class DistrictReturnResource {

    private static final String SERVERS = "/oidcclient/redirect/district";

    /** How the names of cookies begin by which the server knows what a browser asked. */
    private static final String ASKED = "WASOidcState";

    @Inject Entering entering;

    @Context UriInfo uri;
    @Context HttpHeaders headers;

    @GET
    public Response arrive(
            @QueryParam("code") @Nullable String code,
            @QueryParam("error") @Nullable String error) {
        if (error != null) {
            return Response.seeOther(toWhoAsked(error)).build();
        }
        if (code == null) {
            return Response.seeOther(URI.create("/admin/sign-in")).build();
        }
        boolean asked =
                headers.getCookies().keySet().stream().anyMatch(name -> name.startsWith(ASKED));
        return Response.seeOther(
                        asked
                                ? URI.create(SERVERS + "?" + uri.getRequestUri().getRawQuery())
                                : toWhoAsked(VouchingFault.UNASKED))
                .build();
    }

    /** Whoever is signed in wanted to link an account. */
    private URI toWhoAsked(String error) {
        boolean in =
                AdminCookie.SESSION.read(headers.getCookies()).flatMap(entering::enter).isPresent();
        return UriBuilder.fromPath(in ? "/admin/account/district" : "/admin/district")
                .queryParam("error", "{error}")
                .build(error);
    }
}
