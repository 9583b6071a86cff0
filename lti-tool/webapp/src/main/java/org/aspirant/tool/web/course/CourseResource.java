package org.aspirant.tool.web.course;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.overview.OverviewFault;
import org.aspirant.academy.overview.ViewingCourse;
import org.aspirant.tool.platformlink.admission.Places;
import org.aspirant.tool.platformlink.session.OpeningActivity;
import org.aspirant.tool.platformlink.session.Purpose;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;
import org.aspirant.tool.web.session.Serves;

/** The overview of a course, in a launch of the course or of one of its activities. */
@Path("l/{launch}/course")
@InLaunch
@Serves({Purpose.TakingPart.class, Purpose.ViewingCourse.class})
public class CourseResource {

    private static final int NOT_FOUND = 404;

    /** Where a button leads to; the others lead to where a launch from the course would. */
    private static final Map<String, String> PAGES =
            Map.of("read", "queue", "feedback", "feedback");

    @Inject CurrentLaunch launch;
    @Inject ViewingCourse viewing;
    @Inject OpeningActivity opening;
    @Inject Places places;
    @Inject LaunchAnswers answers;

    @Context HttpHeaders headers;

    @GET
    public Response overview() {
        var who = launch.attendee();
        return Response.ok(
                        new CoursePage(
                                launch.frame(),
                                places.courseTitle(who.course()),
                                viewing.view(who),
                                who.isInstructor()))
                .build();
    }

    /** Goes on in a session of the activity; this one stays open beside it. */
    @POST
    @Path("activities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(PostedForm form) {
        String path = PAGES.getOrDefault(form.optional("do").orElse(""), "");
        return LaunchAnswers.id(ActivityId::new, form.required("activity"))
                .flatMap(id -> opening.open(launch.session(), id))
                .map(opened -> answers.goTo(opened, path, headers))
                .orElseGet(
                        () ->
                                answers.refuse(
                                        NOT_FOUND,
                                        OverviewFault.UNKNOWN_ACTIVITY,
                                        OverviewFault.UNKNOWN_ACTIVITY.advice()));
    }
}
