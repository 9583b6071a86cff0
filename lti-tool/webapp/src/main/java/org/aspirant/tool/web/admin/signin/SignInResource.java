package org.aspirant.tool.web.admin.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.signin.CheckingCode;
import org.aspirant.tool.administration.signin.CheckingPassword;
import org.aspirant.tool.administration.signin.SignInFault;
import org.aspirant.tool.administration.signin.SignInOutcome;
import org.aspirant.tool.web.admin.session.AdminCookie;
import org.aspirant.tool.web.admin.session.AtTheDoor;
import org.aspirant.tool.web.form.PostedForm;

/** Name and password, then the code. */
@Path("admin/sign-in")
@AtTheDoor
public class SignInResource {

    @Inject CheckingPassword checkingPassword;
    @Inject CheckingCode checkingCode;
    @Inject Door door;

    @Context HttpHeaders headers;

    @GET
    public Response ask() {
        return Response.ok(door.signIn("", Optional.empty())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response password(PostedForm form) {
        String name = form.words("name");
        SignInOutcome outcome =
                checkingPassword.check(name, form.words("password"), door.address());
        if (outcome instanceof SignInOutcome.CodeWanted wanted) {
            return Response.seeOther(URI.create("/admin/sign-in/code"))
                    .header(HttpHeaders.SET_COOKIE, AdminCookie.HALF.set(wanted.half()))
                    .build();
        }
        var refused = (SignInOutcome.Refused) outcome;
        return answer(refused, door.signIn(name, Optional.of(problem(refused))));
    }

    @GET
    @Path("code")
    public Response askCode() {
        return half().isEmpty()
                ? Response.seeOther(URI.create("/admin/sign-in")).build()
                : Response.ok(new CodePage(door.frame(), door.mark(), Optional.empty())).build();
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(PostedForm form) {
        SignInOutcome outcome =
                half().map(half -> checkingCode.check(half, form.words("code"), door.address()))
                        .orElseGet(() -> SignInOutcome.Refused.because(SignInFault.START_AGAIN));
        if (outcome instanceof SignInOutcome.SignedIn signedIn) {
            return Response.seeOther(URI.create("/admin"))
                    .header(HttpHeaders.SET_COOKIE, AdminCookie.SESSION.set(signedIn.session()))
                    .header(HttpHeaders.SET_COOKIE, AdminCookie.HALF.remove())
                    .header(HttpHeaders.SET_COOKIE, AdminCookie.DOOR.remove())
                    .build();
        }
        var refused = (SignInOutcome.Refused) outcome;
        Optional<String> problem = Optional.of(problem(refused));
        return answer(
                refused,
                refused.fault() == SignInFault.START_AGAIN
                        ? door.signIn("", problem)
                        : new CodePage(door.frame(), door.mark(), problem));
    }

    private Optional<Token> half() {
        return AdminCookie.HALF.read(headers.getCookies());
    }

    private String problem(SignInOutcome.Refused refused) {
        String advice = door.advice(refused.fault(), refused.fault().advice());
        return refused.retryAfter().isZero()
                ? advice
                : advice + " " + door.text().get("signin.wait", seconds(refused));
    }

    private static Response answer(SignInOutcome.Refused refused, Object page) {
        boolean later = refused.fault() == SignInFault.WAIT || refused.fault() == SignInFault.BUSY;
        var answer =
                Response.status(later ? Door.TOO_MANY_REQUESTS : Door.UNPROCESSABLE).entity(page);
        return (later ? answer.header("Retry-After", seconds(refused)) : answer).build();
    }

    private static long seconds(SignInOutcome.Refused refused) {
        return refused.retryAfter().toSeconds() + 1;
    }
}
