package org.aspirant.tool.web.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Overseeing;
import org.aspirant.tool.administration.grades.OverseeingGrades;
import org.aspirant.tool.administration.platforms.OverseeingPlatforms;
import org.aspirant.tool.administration.tenants.Deployment;
import org.aspirant.tool.administration.tenants.OverseeingTenants;
import org.aspirant.tool.platformlink.connect.ConnectionState;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;

/** What an administrator sees first. */
@Path("admin")
@InAdministration
public class OverviewResource {

    @Inject Overseeing overseeing;
    @Inject OverseeingPlatforms platforms;
    @Inject OverseeingTenants tenants;
    @Inject OverseeingGrades grades;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;

    @GET
    public Response overview() {
        return Response.ok(
                        new OverviewPage(
                                answers.frame(Section.OVERVIEW),
                                overseeing.oversee(current.who()),
                                waiting(current.who())))
                .build();
    }

    private Waiting waiting(Administrator who) {
        long pending =
                platforms.list(who).orElse(List.of()).stream()
                        .filter(listed -> listed.state() == ConnectionState.PENDING)
                        .count();
        long deployments = tenants.deployments(who).stream().filter(Deployment::isWaiting).count();
        int dead = grades.queues(who).stream().mapToInt(row -> row.queue().dead()).sum();
        return new Waiting(grades.paused().isPresent(), (int) pending, (int) deployments, dead);
    }
}
