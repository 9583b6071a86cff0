package org.aspirant.tool.web.sharing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.sharing.OpeningSession;
import org.aspirant.academy.sharing.SharingFault;
import org.aspirant.academy.sharing.SharingOutcome;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.view.ListingSessions;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** The sharing sessions of a course, and opening one. */
@Path("l/{launch}/sharing")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class})
public class SharingResource {

    @Inject CurrentLaunch launch;
    @Inject ListingSessions listing;
    @Inject OpeningSession opening;
    @Inject SharingAnswers sharing;
    @Inject LaunchAnswers answers;

    @GET
    public Response sessions() {
        return show(SessionsPage.Typed.NOTHING, Optional.empty(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(PostedForm form) {
        var typed =
                new SessionsPage.Typed(
                        form.words("question"),
                        form.words("opening"),
                        form.all("group"),
                        form.words("own-groups"));
        Optional<FormKey> key = SharingAnswers.key(form);
        if (key.isEmpty()) {
            return again(SharingFault.STALE_FORM, typed);
        }
        SharingOutcome outcome =
                opening.open(
                        launch.attendee(),
                        new OpeningSession.Proposal(
                                key.get(),
                                typed.question(),
                                typed.opening(),
                                typed.groups(),
                                typed.ownGroups()));
        return outcome instanceof SharingOutcome.Opened opened
                ? answers.goTo(SharingAnswers.path(opened.session()))
                : again(((SharingOutcome.NotAllowed) outcome).fault(), typed);
    }

    private Response again(SharingFault fault, SessionsPage.Typed typed) {
        return SharingAnswers.needsItsOwnPage(fault)
                ? sharing.refuse(fault)
                : show(typed, Optional.of(sharing.advice(fault)), SharingAnswers.status(fault));
    }

    private Response show(SessionsPage.Typed typed, Optional<String> problem, int status) {
        return listing.list(launch.attendee())
                .map(
                        list ->
                                Response.status(status)
                                        .entity(
                                                new SessionsPage(
                                                        launch.below("activity.title", ""),
                                                        list,
                                                        FormKey.fresh(),
                                                        typed,
                                                        problem))
                                        .build())
                .orElseGet(() -> sharing.refuse(SharingFault.NO_PART));
    }
}
