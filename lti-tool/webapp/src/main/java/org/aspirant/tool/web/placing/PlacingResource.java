package org.aspirant.tool.web.placing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.tool.platformlink.placing.PlacingFault;
import org.aspirant.tool.platformlink.placing.PlacingLinks;
import org.aspirant.tool.platformlink.placing.PlacingOutcome;
import org.aspirant.tool.platformlink.session.LinksWanted;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.page.AnswerHeaders;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** Picking activities for a course that asked for them. */
@Path("l/{launch}/placing")
@InLaunch
@Serves(Purpose.ChoosingLinks.class)
public class PlacingResource {

    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    @Inject CurrentLaunch launch;
    @Inject Catalogue catalogue;
    @Inject PlacingLinks placing;
    @Inject LaunchAnswers answers;

    @GET
    public Response catalogue() {
        return show(Optional.empty(), Optional.empty(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pick(PostedForm form) {
        PlacingOutcome outcome =
                form.optional("do").filter("give-up"::equals).isPresent()
                        ? placing.giveUp(launch.session())
                        : placing.place(launch.session(), PickForm.read(form));
        if (outcome instanceof PlacingOutcome.Answer answer) {
            return Response.ok(new SendingPage(launch.frame(), answer))
                    .header(AnswerHeaders.FORM_TARGETS, answer.origin())
                    .build();
        }
        PlacingFault fault = ((PlacingOutcome.NotAllowed) outcome).fault();
        return show(
                Optional.of(answers.advice(fault, fault.advice())),
                Optional.of(form),
                UNPROCESSABLE);
    }

    private Response show(Optional<String> problem, Optional<PostedForm> sent, int status) {
        var fault = placing.faultIn(launch.session());
        LinksWanted wanted = launch.session().wanted();
        if (fault.isPresent() || wanted == null) {
            PlacingFault why = fault.orElse(PlacingFault.NOT_ASKED);
            return answers.refuse(FORBIDDEN, why, why.advice());
        }
        return Response.status(status)
                .entity(
                        new PlacingPage(
                                launch.frame(),
                                catalogue.simulations(),
                                catalogue.plans(),
                                wanted.several(),
                                wanted.columns(),
                                problem,
                                sent))
                .build();
    }
}
