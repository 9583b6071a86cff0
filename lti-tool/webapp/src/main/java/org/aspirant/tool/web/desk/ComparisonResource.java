package org.aspirant.tool.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aspirant.tool.platformlink.followup.ComparingWithGradebook;
import org.aspirant.tool.platformlink.followup.SendFault;
import org.aspirant.tool.platformlink.followup.SendOutcome;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** Comparing the grades of an activity with what the gradebook shows, on demand. */
@Path("l/{launch}/desk/comparison")
@InLaunch
public class ComparisonResource {

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    @Inject CurrentLaunch launch;
    @Inject ComparingWithGradebook comparing;
    @Inject LaunchAnswers answers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response compare(PostedForm form) {
        SendOutcome outcome = comparing.ask(launch.participant());
        if (!(outcome instanceof SendOutcome.NotAllowed refused)) {
            return answers.goTo("desk");
        }
        SendFault fault = refused.fault();
        return answers.refuse(
                fault == SendFault.NOTHING_TO_COMPARE ? CONFLICT : FORBIDDEN,
                fault,
                fault.advice());
    }
}
