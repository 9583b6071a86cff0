package org.aspirant.tool.web.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.aspirant.tool.administration.signin.Entering;
import org.aspirant.tool.web.admin.session.AdminCookie;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.PostedForm;

/** Ends the session, here and at the server. */
@Path("admin/sign-out")
@InAdministration
public class SignOutResource {

    @Inject Entering entering;
    @Inject CurrentAdministrator current;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(PostedForm form) {
        entering.leave(current.token());
        return Response.seeOther(URI.create("/admin/sign-in"))
                .header(HttpHeaders.SET_COOKIE, AdminCookie.SESSION.remove())
                .build();
    }
}
