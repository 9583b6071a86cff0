package org.aspirant.tool.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.submission.OpeningSubmission;
import org.aspirant.academy.submission.OpeningSubmission.Opened;
import org.aspirant.academy.submission.SubmissionFault;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.web.assess.Artifact;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** Reading what was submitted without rating it: where somebody may be at risk, or asks why. */
@Path("l/{launch}/desk/submissions/{submission}")
@InLaunch
public class ArtifactResource {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @Inject CurrentLaunch launch;
    @Inject OpeningSubmission opening;
    @Inject LaunchAnswers answers;

    @GET
    public Response artifact(@PathParam("submission") String submission) {
        Optional<SubmissionId> id = LaunchAnswers.id(SubmissionId::new, submission);
        if (id.isEmpty()) {
            return refuse(SubmissionFault.UNKNOWN_SUBMISSION);
        }
        Opened opened = opening.open(launch.participant(), id.get());
        if (opened instanceof Opened.NotAllowed refused) {
            return refuse(refused.fault());
        }
        var work = ((Opened.Read) opened).work();
        var frame =
                launch.frame().below(launch.text().get("desk.title"), launch.frame().at("desk"));
        return Response.ok(
                        new ArtifactPage(frame, id.get().label(), Artifact.of(work, launch.text())))
                .build();
    }

    private Response refuse(SubmissionFault fault) {
        return answers.refuse(
                fault == SubmissionFault.NOT_YOURS_TO_READ ? FORBIDDEN : NOT_FOUND,
                fault,
                fault.advice());
    }
}
