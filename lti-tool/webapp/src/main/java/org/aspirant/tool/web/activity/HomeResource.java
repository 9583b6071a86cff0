package org.aspirant.tool.web.activity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.activity.Activities;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.course.Participant;
import org.aspirant.academy.submission.SubmissionId;
import org.aspirant.tool.platformlink.review.ReviewRequests;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** Where a launch arrives: on to the page that this person is here for. */
@Path("l/{launch}")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class, Purpose.ChoosingLinks.class})
public class HomeResource {

    @Inject CurrentLaunch launch;
    @Inject Activities activities;
    @Inject Authority authority;
    @Inject ReviewRequests reviews;
    @Inject LaunchAnswers answers;

    @GET
    public Response home() {
        Purpose purpose = launch.session().purpose();
        if (!(purpose instanceof Purpose.TakingPart)) {
            return answers.goTo(purpose instanceof Purpose.ViewingCourse ? "course" : "placing");
        }
        Participant who = launch.participant();
        Optional<SubmissionId> asked = reviews.of(launch.session().id());
        if (asked.isPresent()) {
            return answers.goTo(
                    authority.leads(who) ? "desk/submissions/" + asked.get().value() : "activity");
        }
        if (authority.leads(who)) {
            boolean bound = activities.find(who.place()).flatMap(Activity::bound).isPresent();
            return answers.goTo(bound || !who.isInstructor() ? "desk" : "setup");
        }
        return answers.goTo(authority.isStaff(who) ? "queue" : "activity");
    }
}
