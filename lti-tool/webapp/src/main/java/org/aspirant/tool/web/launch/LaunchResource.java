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
import java.util.List;
import java.util.Optional;
import org.aspirant.tool.platformlink.LaunchAnswer;
import org.aspirant.tool.platformlink.Launching;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.aspirant.tool.platformlink.session.OpenedLaunch;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.AnswerHeaders;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Messages;
import org.aspirant.tool.web.session.LaunchCookie;

/** Where the platform lets the browser post its signed message: the only way into a session. */
@Path("lti/launch")
public class LaunchResource {

    /** What {@link FetchingPage} adds to a launch. */
    private static final String BINDING = "binding";

    @Inject Launching launching;
    @Inject LaunchRefusals refusals;

    @Context HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response launch(PostedForm form) {
        LaunchAnswer answer = launching.launch(form.fields(), this::cookie, stored(form));
        if (answer instanceof LaunchAnswer.Admitted admitted) {
            return admitted.keepsCookies()
                    ? enter(admitted.launch(), form)
                    : carry(admitted.launch());
        }
        Messages text = Messages.in(headers.getAcceptableLanguages());
        return answer instanceof LaunchAnswer.AskStorage ask
                ? Response.ok(
                                new FetchingPage(
                                        new Frame(text, Optional.empty(), List.of()),
                                        form.fields(),
                                        BINDING,
                                        ask.place()))
                        .build()
                : refusals.refuse((LaunchAnswer.Refused) answer, text);
    }

    /**
     * What a page of ours got from the platform. Only browsers that say where a request comes from
     * are sent to that page, so another site that posts such a field has nothing to show.
     */
    private Optional<String> stored(PostedForm form) {
        boolean ours = "same-origin".equals(headers.getHeaderString("Sec-Fetch-Site"));
        return Optional.ofNullable(form.fields().get(BINDING))
                .map(values -> ours && values.size() == 1 ? values.get(0) : "");
    }

    /** The page itself is the session; who may frame it and where its forms end is told for all. */
    private Response carry(OpenedLaunch opened) {
        LaunchSession session = opened.session();
        var response =
                Response.ok(
                        new CarryingPage(
                                new Frame(
                                        Messages.in(List.of(session.locale())),
                                        Optional.empty(),
                                        List.of()),
                                opened));
        launching
                .framers(session)
                .ifPresent(framers -> response.header(AnswerHeaders.FRAMERS, framers));
        LinksWanted wanted = session.wanted();
        if (wanted != null) {
            response.header(AnswerHeaders.FORM_TARGETS, wanted.origin());
        }
        return response.build();
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
        LaunchCookie.removeCrowd(headers.getCookies().keySet(), Optional.empty())
                .forEach(removal -> response.header(HttpHeaders.SET_COOKIE, removal));
        return response.build();
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(headers.getCookies().get(name)).map(Cookie::getValue);
    }
}
