package org.aspirant.tool.web.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.activity.choosing.ActivityChoice;
import org.aspirant.academy.activity.choosing.ChoiceFault;
import org.aspirant.academy.activity.choosing.ChoiceOutcome;
import org.aspirant.academy.activity.choosing.ChoosingActivity;
import org.aspirant.academy.activity.choosing.PreparingChoice;
import org.aspirant.academy.content.district.DistrictProfile;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.simulation.view.OverviewView;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** Choosing what a link opens. */
@Path("l/{launch}/setup")
@InLaunch
public class SetupResource {

    @Inject CurrentLaunch launch;
    @Inject PreparingChoice preparing;
    @Inject ContentPack pack;
    @Inject ChoosingActivity choosing;
    @Inject LaunchAnswers answers;

    @GET
    public Response setup() {
        return show(Optional.empty(), Optional.empty(), 200);
    }

    @GET
    @Path("simulations/{simulation}")
    public Response overview(@PathParam("simulation") String simulation) {
        var offer = preparing.prepare(launch.participant());
        if (offer.isEmpty()) {
            return refuse(ChoiceFault.NOT_AN_INSTRUCTOR);
        }
        return offer.get().simulations().stream()
                .filter(scenario -> scenario.ref().id().equals(simulation))
                .findFirst()
                .map(
                        scenario ->
                                Response.ok(
                                                new OverviewPage(
                                                        launch.frame()
                                                                .below(
                                                                        launch.text()
                                                                                .get("setup.title"),
                                                                        launch.frame().at("setup")),
                                                        OverviewView.of(
                                                                scenario.in(
                                                                        launch.text().language())),
                                                        offer.get()
                                                                .activity()
                                                                .bound()
                                                                .map(
                                                                        bound ->
                                                                                bound.simulation()
                                                                                        .equals(
                                                                                                simulation))
                                                                .orElse(false),
                                                        pack.district()
                                                                .map(DistrictProfile::title)))
                                        .build())
                .orElseGet(() -> refuse(ChoiceFault.UNKNOWN_SIMULATION));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(PostedForm form) {
        String days = form.optional("days").orElse("").strip();
        var chosen =
                new SetupPage.Chosen(
                        form.optional("simulation").orElse(""),
                        form.optional("plan").orElse(""),
                        days,
                        form.all("assessor"),
                        form.words("reason"));
        ChoiceOutcome outcome = choosing.choose(launch.participant(), choice(chosen));
        if (outcome instanceof ChoiceOutcome.NotAllowed refused) {
            return refused.fault() == ChoiceFault.NOT_AN_INSTRUCTOR
                            || refused.fault() == ChoiceFault.OBSERVER
                    ? refuse(refused.fault())
                    : show(
                            Optional.of(answers.advice(refused.fault(), refused.fault().advice())),
                            Optional.of(chosen),
                            422);
        }
        return answers.goTo("desk");
    }

    /** Days that are no number are 0, which is refused like any other number out of range. */
    private static ActivityChoice choice(SetupPage.Chosen chosen) {
        List<SubjectId> assessors =
                chosen.assessors().stream()
                        .map(sent -> LaunchAnswers.id(SubjectId::new, sent))
                        .flatMap(Optional::stream)
                        .toList();
        int days = chosen.days().matches("[0-9]{1,4}") ? Integer.parseInt(chosen.days()) : 0;
        return new ActivityChoice(
                chosen.simulation(), chosen.plan(), days, assessors, chosen.reason());
    }

    private Response show(Optional<String> problem, Optional<SetupPage.Chosen> chosen, int status) {
        return preparing
                .prepare(launch.participant())
                .map(
                        offer ->
                                Response.status(status)
                                        .entity(
                                                new SetupPage(
                                                        launch.frame(),
                                                        offer,
                                                        launch.participant().subject(),
                                                        problem,
                                                        chosen))
                                        .build())
                .orElseGet(() -> refuse(ChoiceFault.NOT_AN_INSTRUCTOR));
    }

    private Response refuse(ChoiceFault fault) {
        int status =
                fault == ChoiceFault.NOT_AN_INSTRUCTOR || fault == ChoiceFault.OBSERVER ? 403 : 404;
        return answers.refuse(status, fault, fault.advice());
    }
}
