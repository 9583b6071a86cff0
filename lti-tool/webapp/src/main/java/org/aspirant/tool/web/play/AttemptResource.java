package org.aspirant.tool.web.play;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.DraftOutcome;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.PlayOutcome;
import org.aspirant.academy.play.Playing;
import org.aspirant.academy.play.PostedMove;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.SavingDraft;
import org.aspirant.academy.play.TypedMove;
import org.aspirant.academy.play.attempt.ListingAttempts;
import org.aspirant.academy.play.attempt.OpenOutcome;
import org.aspirant.academy.play.attempt.OpeningRun;
import org.aspirant.academy.simulation.Pace;
import org.aspirant.academy.simulation.Place;
import org.aspirant.academy.simulation.view.DebriefView;
import org.aspirant.academy.simulation.view.Recap;
import org.aspirant.academy.simulation.view.SceneView;
import org.aspirant.academy.simulation.view.ThresholdView;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;
import org.aspirant.tool.web.page.Page;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.jspecify.annotations.Nullable;

/** One attempt: where it stands, the moves that are made in it, what is typed and not sent. */
@Path("l/{launch}/attempts/{run}")
@InLaunch
public class AttemptResource {

    /**
     * Buttons and hidden fields of the scene's form; everything else in it is a field of a sheet.
     */
    private static final List<String> OWN_FIELDS = List.of("csrf", "number", "place", "do", "pace");

    @Inject CurrentLaunch launch;
    @Inject OpeningRun opening;
    @Inject Playing playing;
    @Inject SavingDraft saving;
    @Inject ListingAttempts listing;
    @Inject LaunchAnswers answers;

    @PathParam("run")
    String run;

    /**
     * The run where it stands.
     *
     * @param on present while the person is playing; without it they come back, and read a recap
     */
    @GET
    public Response open(@QueryParam("on") String on) {
        return runId().map(
                        id -> show(id, on != null, Optional.empty(), ScenePage.Sent.NOTHING, 200))
                .orElseGet(() -> refuse(PlayFault.UNKNOWN_RUN));
    }

    @POST
    @Path("moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(PostedForm form) {
        Optional<RunId> id = runId();
        if (id.isEmpty()) {
            return refuse(PlayFault.UNKNOWN_RUN);
        }
        if (form.required("do").equals("leave")) {
            return leave(id.get(), form);
        }
        boolean stays = form.required("do").equals("more-time");
        if (stays) {
            Optional<Response> refused = keep(id.get(), form);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        PlayOutcome outcome =
                playing.play(
                        launch.participant(),
                        new PostedMove(id.get(), form.number("number"), typed(form)));
        if (outcome instanceof PlayOutcome.NotAllowed refused) {
            return refused(id.get(), refused, form);
        }
        return stays
                ? show(id.get(), true, Optional.empty(), sent(form), 200)
                : answers.goTo("attempts/" + run + (MailForm.is(form) ? "?on#inbox-said" : "?on"));
    }

    @POST
    @Path("drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(PostedForm form) {
        Optional<RunId> id = runId();
        if (id.isEmpty()) {
            return refuse(PlayFault.UNKNOWN_RUN);
        }
        DraftOutcome outcome =
                saving.save(
                        launch.participant(),
                        id.get(),
                        form.required("node"),
                        form.required("field"),
                        form.words("text"));
        return outcome instanceof DraftOutcome.NotAllowed refused
                ? refuse(refused.fault())
                : Response.noContent().build();
    }

    /**
     * Keeps what was typed, as the script does while it is typed, and goes back to the activity.
     */
    private Response leave(RunId id, PostedForm form) {
        return keep(id, form).orElseGet(() -> answers.goTo("activity"));
    }

    /** Keeps what was typed; gives a page only if that cannot be kept. */
    private Optional<Response> keep(RunId id, PostedForm form) {
        String place = form.required("place");
        for (Map.Entry<String, String> field : texts(form).entrySet()) {
            DraftOutcome outcome =
                    saving.save(launch.participant(), id, place, field.getKey(), field.getValue());
            if (outcome instanceof DraftOutcome.NotAllowed refused) {
                return Optional.of(refuse(refused.fault()));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> texts(PostedForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : form.fields().keySet()) {
            if (!OWN_FIELDS.contains(name)
                    && !name.equals("choice")
                    && !name.equals("character")
                    && !name.equals("exhibit")) {
                texts.put(name, form.words(name));
            }
        }
        return texts;
    }

    private static TypedMove typed(PostedForm form) {
        return switch (form.required("do")) {
            case "open" -> new TypedMove.OpenExhibit(form.required("exhibit"));
            case "choose" -> new TypedMove.Choose(form.required("choice"), form.words("reason"));
            case "cast" ->
                    new TypedMove.Cast(
                            form.required("place"), form.all("character"), form.words("reason"));
            case "sheet" -> new TypedMove.FillSheet(form.required("place"), texts(form));
            case "go-on" -> new TypedMove.Acknowledge(form.required("place"));
            case "enter" -> new TypedMove.Enter(form.required("place"), pace(form));
            case "skip" -> new TypedMove.Skip(form.required("place"));
            case "more-time" -> new TypedMove.MoreTime(form.required("place"));
            case "postpone" -> new TypedMove.Postpone(form.required("place"));
            case "take-back" -> new TypedMove.TakeBack();
            case "reply", "delegate", "defer", "file" -> MailForm.typed(form);
            default -> throw new UnusableFieldException(FieldFault.UNKNOWN, "do");
        };
    }

    private static @Nullable Pace pace(PostedForm form) {
        List<String> words = form.all("pace");
        if (words.isEmpty()) {
            return null;
        }
        return ThresholdPage.pace(words.get(0))
                .orElseThrow(() -> new UnusableFieldException(FieldFault.UNKNOWN, "pace"));
    }

    private static ScenePage.Sent sent(PostedForm form) {
        List<String> chosen = new ArrayList<>(form.all("character"));
        chosen.addAll(form.all("choice"));
        return new ScenePage.Sent(chosen, texts(form));
    }

    /** The scene again, with what was wrong above it and everything that was typed still in it. */
    private Response refused(RunId id, PlayOutcome.NotAllowed refused, PostedForm form) {
        if (refused.at() == null) {
            return refuse(refused.fault());
        }
        return show(id, true, Optional.of(say(refused)), sent(form), status(refused.fault()));
    }

    private Response show(
            RunId id, boolean playing, Optional<String> problem, ScenePage.Sent sent, int status) {
        OpenOutcome outcome = opening.open(launch.participant(), id);
        if (outcome instanceof OpenOutcome.NotAllowed refused) {
            return refuse(refused.fault());
        }
        var open = (OpenOutcome.Open) outcome;
        return Response.status(status).entity(page(open, playing, problem, sent)).build();
    }

    private Page page(
            OpenOutcome.Open open, boolean playing, Optional<String> problem, ScenePage.Sent sent) {
        var at = open.at().in(launch.text().language());
        var about = at.state().scenario().about();
        var frame = launch.frame().below(about.title(), launch.frame().at("activity"));
        List<Draft> drafts = open.drafts();
        if (at.state().hasEnded()) {
            return new DebriefPage(
                    frame,
                    about,
                    at.run(),
                    DebriefView.of(
                            at.state(),
                            at.ownWords(),
                            listing.list(launch.participant())
                                    .revealPaths(at.state().scenario().policy())),
                    drafts,
                    Map.of(),
                    open.frozen(),
                    at.state().scenario().debriefing().compare(),
                    false,
                    problem);
        }
        Optional<Recap> recap =
                playing || at.state().history().log().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Recap.of(at.state(), at.ownWords()));
        if (at.state().place() instanceof Place.Threshold) {
            return new ThresholdPage(
                    frame,
                    about,
                    at.run(),
                    at.nextNumber(),
                    ThresholdView.of(at.state()),
                    recap,
                    problem);
        }
        SceneView scene = SceneView.of(at.state(), at.ownWords());
        return new ScenePage(
                frame,
                about,
                at.run(),
                at.nextNumber(),
                scene,
                at.state().scenario().policy().undo(),
                drafts,
                Countdown.of(open),
                recap,
                problem,
                sent);
    }

    private String say(PlayOutcome.NotAllowed refused) {
        var rule = refused.rule();
        return rule == null
                ? answers.advice(refused.fault(), refused.fault().advice())
                : answers.advice(rule, rule.advice());
    }

    private Response refuse(PlayFault fault) {
        return answers.refuse(status(fault), fault, fault.advice());
    }

    private static int status(PlayFault fault) {
        return switch (fault) {
            case UNKNOWN_RUN, EDITION_GONE -> 404;
            case OBSERVER, NOT_A_PLAYER, NOT_READY -> 403;
            case STALE_PAGE, ALREADY_HANDED_IN, NO_ATTEMPTS_LEFT, TIME_NOT_UP, TIME_IS_UP -> 409;
            default -> 422;
        };
    }

    private Optional<RunId> runId() {
        return LaunchAnswers.id(RunId::new, run);
    }
}
