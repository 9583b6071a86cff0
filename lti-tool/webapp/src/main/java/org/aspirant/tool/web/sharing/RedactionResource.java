package org.aspirant.tool.web.sharing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.sharing.Redacting;
import org.aspirant.academy.sharing.SharingFault;
import org.aspirant.academy.sharing.SharingOutcome;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.PublishedLog;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** Hiding personal data in one comment of a session. */
@Path("l/{launch}/sharing/{session}/comments/{number}")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class})
public class RedactionResource {

    @PathParam("session")
    String session = "";

    @PathParam("number")
    String number = "";

    @Inject CurrentLaunch launch;
    @Inject Redacting redacting;
    @Inject SharingAnswers sharing;
    @Inject LaunchAnswers answers;

    @GET
    public Response comment() {
        return show(RedactionPage.Typed.NOTHING, Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redact(PostedForm form) {
        var typed =
                new RedactionPage.Typed(
                        form.words("words"),
                        form.optional("reason").orElse(""),
                        form.optional("whole").isPresent());
        Optional<SharingSessionId> id = LaunchAnswers.id(SharingSessionId::new, session);
        if (id.isEmpty()) {
            return sharing.refuse(SharingFault.UNKNOWN_SESSION);
        }
        Optional<FormKey> key = SharingAnswers.key(form);
        if (key.isEmpty()) {
            return again(SharingFault.STALE_FORM, typed);
        }
        SharingOutcome outcome =
                redacting.redact(
                        launch.attendee(),
                        new Redacting.Order(
                                id.get(),
                                key.get(),
                                number(),
                                typed.reason(),
                                typed.words(),
                                typed.whole()));
        return outcome instanceof SharingOutcome.Redacted redacted
                ? answers.goTo(SharingAnswers.path(id.get(), redacted.comment()))
                : again(((SharingOutcome.NotAllowed) outcome).fault(), typed);
    }

    /** Comments count from 1, so that what is no number is a comment that does not exist. */
    private int number() {
        return number.matches("[0-9]{1,8}") ? Integer.parseInt(number) : 0;
    }

    private Response again(SharingFault fault, RedactionPage.Typed typed) {
        return SharingAnswers.needsItsOwnPage(fault)
                ? sharing.refuse(fault)
                : show(typed, Optional.of(fault));
    }

    private Response show(RedactionPage.Typed typed, Optional<SharingFault> fault) {
        ReadOutcome outcome = sharing.read(session);
        if (outcome instanceof ReadOutcome.NotAllowed refused) {
            return sharing.refuse(refused.fault());
        }
        SessionView view = ((ReadOutcome.Read) outcome).view();
        if (!view.mayModerate()) {
            return sharing.refuse(SharingFault.NOT_A_MODERATOR);
        }
        Optional<PublishedLog.Entry> entry =
                view.log().entries().stream()
                        .filter(it -> it.comment().number() == number())
                        .findFirst();
        if (entry.isEmpty()) {
            return sharing.refuse(SharingFault.UNKNOWN_COMMENT);
        }
        return Response.status(fault.map(SharingAnswers::status).orElse(200))
                .entity(
                        new RedactionPage(
                                sharing.frame()
                                        .below(
                                                launch.text().get("sharing.session"),
                                                launch.frame()
                                                        .at(
                                                                SharingAnswers.path(
                                                                        view.session().id()))),
                                view,
                                entry.get(),
                                FormKey.fresh(),
                                typed,
                                fault.map(sharing::advice)))
                .build();
    }
}
