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

/**
 * Where a platform sends the browser to begin a launch.
 *
 * <p>A platform's message can be used once, so whether this browser keeps our cookies is found out
 * here, before the platform is asked: inside somebody else's page the first answer only sets a
 * cookie and comes back to see whether it stayed. A browser that did not keep it is offered a
 * window of its own.
 */
@Path("lti/login")
public class LoginResource {

    /** Says nothing; it is only there or not. */
    private static final String PROBE = "__Host-aspirant_probe";

    private static final String SET_PROBE =
            PROBE + "=1; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=None; Partitioned";

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
        Frame frame = new Frame(text, Optional.empty(), List.of());
        var answer =
                ours
                        ? Response.ok(new NewWindowPage(frame, parameters))
                        : Response.ok(new CookieTestPage(frame, parameters))
                                .header(HttpHeaders.SET_COOKIE, SET_PROBE);
        return answer.header(AnswerHeaders.FORM_TARGETS, platform.get()).build();
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
