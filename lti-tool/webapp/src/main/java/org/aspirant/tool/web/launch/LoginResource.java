package org.aspirant.tool.web.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.platformlink.Launching;
import org.aspirant.tool.platformlink.LoginAnswer;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.AnswerHeaders;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.page.Page;

/**
 * Where a platform sends the browser to begin a launch.
 *
 * <p>A platform's message can be used once, so whether this browser keeps our cookies is found out
 * here, before the platform is asked: inside somebody else's page the first answer only sets a
 * cookie and comes back to see whether it stayed. For a browser that did not keep it the platform
 * is asked to, if it offers that, and else a window of its own is offered.
 */
@Path("lti/login")
public class LoginResource {

    /** Says nothing; it is only there or not. */
    private static final String PROBE = "__Host-aspirant_probe";

    private static final String SET_PROBE =
            PROBE + "=1; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=None; Partitioned";

    /** By this the platform offers to keep what a cookie cannot. */
    private static final String STORAGE = "lti_storage_target";

    /**
     * Canvas's sign-on host sends the browser on to the school's own host, and Chromium holds the
     * targets of a form against each redirect.
     */
    private static final String ONWARD = " https:";

    @Inject Launching launching;
    @Inject LaunchRefusals refusals;

    @Context HttpHeaders headers;
    @Context UriInfo uri;

    @GET
    public Response byGet() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(uri.getQueryParameters());
        return login(parameters);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response byPost(PostedForm form) {
        return login(form.fields());
    }

    private Response login(Map<String, List<String>> parameters) {
        Messages text = Messages.in(headers.getAcceptableLanguages());
        if (!isFramed()) {
            return toPlatform(parameters, text);
        }
        boolean ours = "same-origin".equals(headers.getHeaderString("Sec-Fetch-Site"));
        if (ours && headers.getCookies().containsKey(PROBE)) {
            return toPlatform(parameters, text);
        }
        Optional<String> platform = launching.platformOrigin(parameters);
        if (platform.isEmpty()) {
            // Nothing to test for a platform that will be refused anyway: say so at once.
            return toPlatform(parameters, text);
        }
        if (ours && parameters.containsKey(STORAGE)) {
            return toStorage(parameters, text, platform.get());
        }
        Frame frame = frame(text);
        var answer =
                ours
                        ? Response.ok(new NewWindowPage(frame, parameters))
                        : Response.ok(new CookieTestPage(frame, parameters))
                                .header(HttpHeaders.SET_COOKIE, SET_PROBE);
        return answer.header(AnswerHeaders.FORM_TARGETS, platform.get() + ONWARD).build();
    }

    /** The login begins here; the page goes on to the platform only if that keeps its binding. */
    private Response toStorage(
            Map<String, List<String>> parameters, Messages text, String platform) {
        LoginAnswer answer = launching.login(parameters);
        if (answer instanceof LoginAnswer.Refused refused) {
            return refusals.refuse(refused, text);
        }
        var onward = (LoginAnswer.ToPlatform) answer;
        return Response.ok(
                        onward.keeping()
                                .<Page>map(
                                        keeping ->
                                                new KeepingPage(
                                                        frame(text),
                                                        parameters,
                                                        keeping,
                                                        onward.location()))
                                .orElseGet(() -> new NewWindowPage(frame(text), parameters)))
                .header(AnswerHeaders.FORM_TARGETS, platform + ONWARD)
                .build();
    }

    private static Frame frame(Messages text) {
        return new Frame(text, Optional.empty(), List.of());
    }

    private Response toPlatform(Map<String, List<String>> parameters, Messages text) {
        LoginAnswer answer = launching.login(parameters);
        if (answer instanceof LoginAnswer.ToPlatform onward) {
            return Response.status(Response.Status.FOUND)
                    .location(onward.location())
                    .header(HttpHeaders.SET_COOKIE, onward.setCookie())
                    .build();
        }
        return refusals.refuse((LoginAnswer.Refused) answer, text);
    }

    /** A frame inside another page; browsers that do not say so are taken at their word. */
    private boolean isFramed() {
        return "iframe".equals(headers.getHeaderString("Sec-Fetch-Dest"))
                && !"none".equals(headers.getHeaderString("Sec-Fetch-Site"));
    }
}
