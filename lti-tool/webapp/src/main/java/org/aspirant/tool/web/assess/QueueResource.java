package org.aspirant.tool.web.assess;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.aspirant.academy.assessment.AssessmentFault;
import org.aspirant.academy.assessment.sheet.ViewingQueue;
import org.aspirant.academy.course.Authority;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;
import org.aspirant.tool.web.session.LaunchAnswers;

/** The sheets that wait for an assessor or adjudicator in this course. */
@Path("l/{launch}/queue")
@InLaunch
public class QueueResource {

    private static final int FORBIDDEN = 403;

    @Inject CurrentLaunch launch;
    @Inject ViewingQueue viewing;
    @Inject Authority authority;
    @Inject LaunchAnswers answers;

    @GET
    public Response queue() {
        var who = launch.participant();
        return viewing.queue(who)
                .map(
                        rows ->
                                Response.ok(
                                                new QueuePage(
                                                        launch.frame(), rows, authority.leads(who)))
                                        .build())
                .orElseGet(
                        () ->
                                answers.refuse(
                                        FORBIDDEN,
                                        AssessmentFault.NOT_STAFF,
                                        AssessmentFault.NOT_STAFF.advice()));
    }
}
