package org.aspirant.tool.web.activity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.activity.Binding;
import org.aspirant.academy.activity.Catalogue;
import org.aspirant.academy.activity.GradeMeaning;
import org.aspirant.academy.activity.Yardstick;
import org.aspirant.academy.content.district.DistrictProfile;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Run;
import org.aspirant.academy.play.attempt.ListingAttempts;
import org.aspirant.academy.play.attempt.StartOutcome;
import org.aspirant.academy.play.attempt.StartingAttempt;
import org.aspirant.academy.release.view.FollowingSubmission;
import org.aspirant.academy.release.view.ReadingFeedback;
import org.aspirant.academy.simulation.scenario.Scenario;
import org.aspirant.academy.simulation.view.OverviewView;
import org.aspirant.tool.web.assess.Artifact;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** A candidate's front page, beginning an attempt, and the feedback once it is released. */
@Path("l/{launch}")
@InLaunch
public class ActivityResource {

    private static final int NOT_FOUND = 404;

    @Inject CurrentLaunch launch;
    @Inject Activities activities;
    @Inject Clock clock;
    @Inject Catalogue catalogue;
    @Inject ContentPack pack;
    @Inject ListingAttempts listing;
    @Inject StartingAttempt starting;
    @Inject FollowingSubmission following;
    @Inject ReadingFeedback reading;
    @Inject LaunchAnswers answers;

    @GET
    @Path("activity")
    public Response activity() {
        Participant who = launch.participant();
        Optional<Activity> activity = activities.find(who.place());
        String title = activity.map(Activity::title).orElse("");
        Optional<Binding> binding = activity.flatMap(Activity::bound);
        if (binding.isEmpty()) {
            return Response.ok(new NotReadyPage(launch.frame(), title, "not-ready")).build();
        }
        Optional<Scenario> scenario = catalogue.simulation(binding.get().simulationHash());
        Optional<Yardstick> yardstick = catalogue.plan(binding.get().planHash());
        if (scenario.isEmpty() || yardstick.isEmpty()) {
            return refuse(NOT_FOUND, PlayFault.EDITION_GONE);
        }
        if (!who.isCandidate() && !who.isInstructor()) {
            return Response.ok(new NotReadyPage(launch.frame(), title, "no-part")).build();
        }
        return Response.ok(
                        new ActivityPage(
                                launch.frame(),
                                title,
                                OverviewView.of(scenario.get().in(launch.text().language())),
                                GradeMeaning.of(yardstick.get(), binding.get().readingDays()),
                                listing.list(who),
                                following.follow(who),
                                scenario.get().debriefing().comparison().isPresent(),
                                who.isCandidate() && !who.observer(),
                                clock.instant(),
                                pack.district().map(DistrictProfile::title)))
                .build();
    }

    /** Begins an attempt, or goes on with the one that is under way. */
    @POST
    @Path("attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(PostedForm form) {
        StartOutcome outcome = starting.start(launch.participant());
        if (outcome instanceof StartOutcome.NotAllowed refused) {
            return refuse(
                    refused.fault() == PlayFault.NO_ATTEMPTS_LEFT ? 409 : 403, refused.fault());
        }
        Run run =
                outcome instanceof StartOutcome.Started started
                        ? started.run()
                        : ((StartOutcome.UnderWay) outcome).run();
        return answers.goTo("attempts/" + run.id().value());
    }

    @GET
    @Path("feedback")
    public Response feedback() {
        return reading.read(launch.participant())
                .map(
                        feedback ->
                                Response.ok(
                                                new FeedbackPage(
                                                        launch.frame()
                                                                .below(
                                                                        launch.text()
                                                                                .get(
                                                                                        "activity.title"),
                                                                        launch.frame()
                                                                                .at("activity")),
                                                        feedback,
                                                        Artifact.of(
                                                                feedback.work(), launch.text())))
                                        .build())
                .orElseGet(() -> answers.goTo("activity"));
    }

    private Response refuse(int status, PlayFault fault) {
        return answers.refuse(status, fault, fault.advice());
    }
}
