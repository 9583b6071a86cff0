package org.aspirant.tool.web.admin.signin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.identity.Vouching;
import org.aspirant.tool.administration.identity.VouchingFault;
import org.aspirant.tool.administration.signin.SignInFault;
import org.aspirant.tool.web.admin.session.AdminCookie;
import org.aspirant.tool.web.admin.session.AtTheDoor;
import org.aspirant.tool.web.admin.session.Vouched;
import org.aspirant.tool.web.admin.session.VouchedIdentity;
import org.jspecify.annotations.Nullable;

/** A sign-in by what the district's identity provider says of somebody. */
@Path("admin/district")
@AtTheDoor
public class DistrictSignInResource {

    private static final int FORBIDDEN = 403;

    @Inject Vouching vouching;
    @Inject VouchedIdentity vouched;
    @Inject Door door;

    @Context HttpServletResponse answer;

    @GET
    public Response arrive(@QueryParam("error") @Nullable String error) {
        Vouched whom = vouched.ask(answer, error);
        if (whom instanceof Vouched.For known) {
            return vouching.signIn(known.identity())
                    .map(DistrictSignInResource::in)
                    .orElseGet(
                            () -> refused(SignInFault.NOT_LINKED, SignInFault.NOT_LINKED.advice()));
        }
        if (whom instanceof Vouched.Later later) {
            return Response.seeOther(later.provider()).build();
        }
        VouchingFault fault = ((Vouched.ForNobody) whom).fault();
        return refused(fault, fault.advice());
    }

    private static Response in(Token session) {
        return Response.seeOther(URI.create("/admin"))
                .header(HttpHeaders.SET_COOKIE, AdminCookie.SESSION.set(session))
                .header(HttpHeaders.SET_COOKIE, AdminCookie.DOOR.remove())
                .build();
    }

    private Response refused(Enum<?> fault, String advice) {
        return Response.status(FORBIDDEN)
                .entity(door.signIn("", Optional.of(door.advice(fault, advice))))
                .build();
    }
}
