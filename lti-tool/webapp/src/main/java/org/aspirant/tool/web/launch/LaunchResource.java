package org.aspirant.tool.web.launch;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.aspirant.tool.platformlink.LaunchAnswer;
import org.aspirant.tool.platformlink.Launching;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.OpenedLaunch;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.session.LaunchCookie;

/** Where the platform lets the browser post its signed message: the only way into a session. */
@Path("lti/launch")
public class LaunchResource {

    /** Each launch has a cookie; a browser that opened many drops the others again. */
    private static final int MOST_COOKIES = 20;

    @Inject Launching launching;
    @Inject LaunchRefusals refusals;

    @Context HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(PostedForm form) {
        LaunchAnswer answer = launching.launch(form.fields(), this::cookie);
        return answer instanceof LaunchAnswer.Admitted admitted
                ? enter(admitted.launch(), form)
                : refusals.refuse(
                        (LaunchAnswer.Refused) answer,
                        Messages.in(headers.getAcceptableLanguages()));
    }

    private Response enter(OpenedLaunch opened, PostedForm form) {
        LaunchId id = opened.session().id();
        var response =
                Response.seeOther(URI.create("/l/" + id.value() + "/"))
                        .header(HttpHeaders.SET_COOKIE, LaunchCookie.set(id, opened.secret()));
        launching
                .spentCookie(form.fields())
                .ifPresent(
                        spent ->
                                response.header(
                                        HttpHeaders.SET_COOKIE, LaunchCookie.remove(spent)));
        Map<String, Cookie> sent = headers.getCookies();
        sent.keySet().stream()
                .filter(LaunchCookie::isOne)
                .sorted(Comparator.naturalOrder())
                .skip(MOST_COOKIES)
                .forEach(old -> response.header(HttpHeaders.SET_COOKIE, LaunchCookie.remove(old)));
        return response.build();
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(headers.getCookies().get(name)).map(Cookie::getValue);
    }
}
