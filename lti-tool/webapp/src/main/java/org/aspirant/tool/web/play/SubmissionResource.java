package org.aspirant.tool.web.play;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.play.DraftOutcome;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.play.attempt.OpeningRun;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.submission.Submission;
import org.aspirant.academy.submission.SubmissionFault;
import org.aspirant.academy.submission.SubmitOutcome;
import org.aspirant.academy.submission.Submitting;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** Hands in one finished attempt with its debrief, or keeps the debrief for later. */
@Path("l/{launch}/attempts/{run}/submission")
@InLaunch
public class SubmissionResource {

    /** The box that shows reasons to others; a browser leaves it out where it is not ticked. */
    private static final String SHARE = "share-reasons";

    private static final List<String> OWN_FIELDS = List.of("csrf", "do", SHARE);

    @Inject CurrentLaunch launch;
    @Inject Submitting submitting;
    @Inject SavingDraft saving;
    @Inject OpeningRun opening;
    @Inject LaunchAnswers answers;

    @PathParam("run")
    String run;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(PostedForm form) {
        Optional<RunId> id = LaunchAnswers.id(RunId::new, run);
        if (id.isEmpty()) {
            return refuse(SubmissionFault.UNKNOWN_RUN);
        }
        Map<String, String> written = new LinkedHashMap<>();
        form.fields().keySet().stream()
                .filter(name -> !OWN_FIELDS.contains(name))
                .forEach(name -> written.put(name, form.words(name)));
        if (form.required("do").equals("keep")) {
            return keep(id.get(), written);
        }
        boolean shares = form.optional(SHARE).isPresent();
        SubmitOutcome outcome =
                submitting.submit(
                        launch.participant(),
                        id.get(),
                        written,
                        shares ? Submission.Reasons.SHARED : Submission.Reasons.WITHHELD);
        return outcome instanceof SubmitOutcome.NotAllowed refused
                ? again(id.get(), refused, written, shares)
                : answers.goTo("activity");
    }

    private Response keep(RunId id, Map<String, String> written) {
        for (Map.Entry<String, String> answer : written.entrySet()) {
            DraftOutcome outcome =
                    saving.save(
                            launch.participant(),
                            id,
                            SavingDraft.DEBRIEF,
                            answer.getKey(),
                            answer.getValue());
            if (outcome instanceof DraftOutcome.NotAllowed refused) {
                return answers.refuse(422, refused.fault(), refused.fault().advice());
            }
        }
        return answers.goTo("activity");
    }

    /**
     * The debrief again, with what was wrong above it and everything that was written still in it.
     */
    private Response again(
            RunId id,
            SubmitOutcome.NotAllowed refused,
            Map<String, String> written,
            boolean shares) {
        OpenOutcome outcome = opening.open(launch.participant(), id);
        if (!(outcome instanceof OpenOutcome.Open open) || !open.at().state().hasEnded()) {
            return refuse(refused.fault());
        }
        var at = open.at().in(launch.text().language());
        var about = at.state().scenario().about();
        return Response.status(422)
                .entity(
                        new DebriefPage(
                                launch.frame().below(about.title(), launch.frame().at("activity")),
                                about,
                                at.run(),
                                DebriefView.of(at.state(), at.ownWords(), false),
                                open.drafts(),
                                written,
                                open.frozen(),
                                open.at().state().scenario().debriefing().compare(),
                                shares,
                                Optional.of(
                                        answers.advice(refused.fault(), refused.fault().advice()))))
                .build();
    }

    private Response refuse(SubmissionFault fault) {
        return answers.refuse(
                fault == SubmissionFault.UNKNOWN_RUN ? 404 : 409, fault, fault.advice());
    }
}
