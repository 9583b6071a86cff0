package org.aspirant.tool.web.admin.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.identity.DistrictIdentity;
import org.aspirant.tool.administration.identity.Vouching;
import org.aspirant.tool.administration.signin.SignInFault;
import org.aspirant.tool.web.admin.session.AdminCookie;
import org.aspirant.tool.web.admin.session.AtTheDoor;
import org.aspirant.tool.web.admin.session.VouchedIdentity;

/** Where the district's identity provider leads back to, somebody having signed in there. */
@Path("admin/district")
@AtTheDoor
public class DistrictSignInResource {

    private static final int FORBIDDEN = 403;

    @Inject Vouching vouching;
    @Inject VouchedIdentity vouched;
    @Inject Door door;

    @GET
    public Response arrive() {
        Optional<DistrictIdentity> identity = vouched.take();
        if (identity.isEmpty()) {
            return refused(SignInFault.NOT_VOUCHED);
        }
        return vouching.signIn(identity.get())
                .map(DistrictSignInResource::in)
                .orElseGet(() -> refused(SignInFault.NOT_LINKED));
    }

    private static Response in(Token session) {
        return Response.seeOther(URI.create("/admin"))
                .header(HttpHeaders.SET_COOKIE, AdminCookie.SESSION.set(session))
                .header(HttpHeaders.SET_COOKIE, AdminCookie.DOOR.remove())
                .build();
    }

    private Response refused(SignInFault fault) {
        return Response.status(FORBIDDEN)
                .entity(door.signIn("", Optional.of(door.advice(fault, fault.advice()))))
                .build();
    }
}
