package org.aspirant.tool.web.sharing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.sharing.ClosingSession;
import org.aspirant.academy.sharing.Commenting;
import org.aspirant.academy.sharing.SharingFault;
import org.aspirant.academy.sharing.SharingOutcome;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.view.ReadOutcome;
import org.aspirant.academy.sharing.view.SessionView;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.ByTicket;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** One sharing session: reading its log, adding a comment, closing it, taking the log away. */
@Path("l/{launch}/sharing/{session}")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class})
public class SessionResource {

    @PathParam("session")
    String session = "";

    @Inject CurrentLaunch launch;
    @Inject Commenting commenting;
    @Inject ClosingSession closing;
    @Inject SharingAnswers sharing;
    @Inject LaunchAnswers answers;

    /** A page of the log that does not exist is the nearest that does. */
    @GET
    public Response log(@QueryParam("page") @DefaultValue("1") String page) {
        int wanted = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        return show(wanted, "", "", Optional.empty());
    }

    @GET
    @Path("log.csv")
    @ByTicket
    public Response csv() {
        ReadOutcome outcome = sharing.read(session);
        if (outcome instanceof ReadOutcome.NotAllowed refused) {
            return sharing.refuse(refused.fault());
        }
        SessionView view = ((ReadOutcome.Read) outcome).view();
        return Response.ok(LogCsv.of(view, launch.text()), "text/csv;charset=utf-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"comments.csv\"")
                .build();
    }

    @POST
    @Path("comments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comment(PostedForm form) {
        String group = form.optional("group").orElse("");
        String words = form.words("words");
        Optional<FormKey> key = SharingAnswers.key(form);
        Optional<SharingSessionId> id = LaunchAnswers.id(SharingSessionId::new, session);
        if (id.isEmpty()) {
            return sharing.refuse(SharingFault.UNKNOWN_SESSION);
        }
        if (key.isEmpty()) {
            return again(SharingFault.STALE_FORM, group, words);
        }
        SharingOutcome outcome =
                commenting.comment(
                        launch.attendee(),
                        new Commenting.Remark(
                                id.get(), key.get(), group.isEmpty() ? null : group, words));
        return outcome instanceof SharingOutcome.Commented commented
                ? answers.goTo(SharingAnswers.path(id.get(), commented.number()))
                : again(((SharingOutcome.NotAllowed) outcome).fault(), group, words);
    }

    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(PostedForm form) {
        Optional<SharingSessionId> id = LaunchAnswers.id(SharingSessionId::new, session);
        if (id.isEmpty()) {
            return sharing.refuse(SharingFault.UNKNOWN_SESSION);
        }
        SharingOutcome outcome = closing.close(launch.attendee(), id.get());
        return outcome instanceof SharingOutcome.NotAllowed refused
                ? sharing.refuse(refused.fault())
                : answers.goTo(SharingAnswers.path(id.get()));
    }

    /** The session again, with what was wrong above the form and what was typed in it. */
    private Response again(SharingFault fault, String group, String words) {
        return SharingAnswers.needsItsOwnPage(fault)
                ? sharing.refuse(fault)
                : show(1, group, words, Optional.of(fault));
    }

    private Response show(int page, String group, String words, Optional<SharingFault> fault) {
        ReadOutcome outcome = sharing.read(session);
        if (outcome instanceof ReadOutcome.NotAllowed refused) {
            return sharing.refuse(refused.fault());
        }
        SessionView view = ((ReadOutcome.Read) outcome).view();
        int last = SessionPage.of(Math.max(1, view.log().entries().size()));
        return Response.status(fault.map(SharingAnswers::status).orElse(200))
                .entity(
                        new SessionPage(
                                sharing.frame(),
                                view,
                                Math.max(1, Math.min(page, last)),
                                FormKey.fresh(),
                                group,
                                words,
                                fault.map(sharing::advice)))
                .build();
    }
}
