package org.aspirant.tool.web.admin.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.administration.enrolling.EnrolFault;
import org.aspirant.tool.administration.enrolling.EnrolOutcome;
import org.aspirant.tool.administration.enrolling.Enrolling;
import org.aspirant.tool.administration.enrolling.OpeningEnrolment;
import org.aspirant.tool.web.admin.session.AdminCookie;
import org.aspirant.tool.web.admin.session.AtTheDoor;
import org.aspirant.tool.web.form.PostedForm;

/** Becoming an administrator: a secret is shown, an account is made with it. */
@Path("admin/start")
@AtTheDoor
public class StartResource {

    private static final URI HERE = URI.create("/admin/start");
    private static final URI ACCOUNT = URI.create("/admin/start/account");

    @Inject OpeningEnrolment opening;
    @Inject Enrolling enrolling;
    @Inject Door door;

    @GET
    public Response ask() {
        return Response.ok(new StartPage(door.frame(), door.mark(), Optional.empty())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(PostedForm form) {
        return opening.open(form.words("secret"), door.token(), door.address())
                .map(this::again)
                .orElseGet(() -> Response.seeOther(ACCOUNT).build());
    }

    @GET
    @Path("account")
    public Response account() {
        return opening.opened(door.token()).isPresent()
                ? Response.ok(page("", Optional.empty())).build()
                : Response.seeOther(HERE).build();
    }

    @POST
    @Path("account")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(PostedForm form) {
        String name = form.words("name");
        EnrolOutcome outcome =
                enrolling.enrol(
                        door.token(),
                        new Enrolling.Choice(
                                name,
                                form.words("password"),
                                form.words("again"),
                                form.words("code")));
        if (outcome instanceof EnrolOutcome.Enrolled enrolled) {
            return Response.ok(
                            new RecoveryCodesPage(
                                    door.frame(),
                                    door.text()
                                            .get(
                                                    "recovery.made",
                                                    enrolled.administrator().name().value()),
                                    enrolled.recoveryCodes()))
                    .header(HttpHeaders.SET_COOKIE, AdminCookie.SESSION.set(enrolled.session()))
                    .header(HttpHeaders.SET_COOKIE, AdminCookie.DOOR.remove())
                    .build();
        }
        if (outcome instanceof EnrolOutcome.BadPassword bad) {
            return unusable(name, door.advice(bad.fault(), bad.fault().advice()));
        }
        EnrolFault fault = ((EnrolOutcome.Refused) outcome).fault();
        return fault == EnrolFault.UNKNOWN_SECRET
                ? again(fault)
                : unusable(name, door.advice(fault, fault.advice()));
    }

    private Response unusable(String name, String problem) {
        return Response.status(Door.UNPROCESSABLE).entity(page(name, Optional.of(problem))).build();
    }

    private Response again(EnrolFault fault) {
        return Response.status(
                        fault == EnrolFault.WAIT ? Door.TOO_MANY_REQUESTS : Door.UNPROCESSABLE)
                .entity(
                        new StartPage(
                                door.frame(),
                                door.mark(),
                                Optional.of(door.advice(fault, fault.advice()))))
                .build();
    }

    /** The app's secret follows from what tells this browser from others. */
    private AccountPage page(String name, Optional<String> problem) {
        return new AccountPage(
                door.frame(), door.mark(), name, TotpSecret.from(door.token()), problem);
    }
}
