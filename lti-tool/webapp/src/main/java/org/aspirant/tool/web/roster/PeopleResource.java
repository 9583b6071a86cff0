package org.aspirant.tool.web.roster;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.course.roster.ViewingPeople;
import org.aspirant.tool.platformlink.roster.AskFault;
import org.aspirant.tool.platformlink.roster.AskOutcome;
import org.aspirant.tool.platformlink.roster.AskingForList;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** The people of a course, and reading its class list once more. */
@Path("l/{launch}/desk/people")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class})
public class PeopleResource {

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    @Inject CurrentLaunch launch;
    @Inject ViewingPeople viewing;
    @Inject AskingForList asking;
    @Inject LaunchAnswers answers;

    @GET
    public Response people() {
        return show(Optional.empty(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(PostedForm form) {
        AskOutcome outcome = asking.ask(launch.attendee());
        if (!(outcome instanceof AskOutcome.NotAllowed refused)) {
            return answers.goTo("desk/people");
        }
        return refused.fault() == AskFault.NOT_OFFERED
                ? show(
                        Optional.of(answers.advice(refused.fault(), refused.fault().advice())),
                        CONFLICT)
                : refuse(refused.fault());
    }

    private Response show(Optional<String> problem, int status) {
        // The state first: a list that is whole by now must not stand above people of before.
        var reading = asking.follow(launch.attendee());
        var people = viewing.view(launch.attendee());
        if (people.isEmpty() || reading.isEmpty()) {
            return refuse(AskFault.NOT_YOURS_TO_SEE);
        }
        var frame = launch.below("desk.title", "desk");
        return Response.status(status)
                .entity(new PeoplePage(frame, reading.get(), people.get(), problem))
                .build();
    }

    private Response refuse(AskFault fault) {
        return answers.refuse(FORBIDDEN, fault, fault.advice());
    }
}
