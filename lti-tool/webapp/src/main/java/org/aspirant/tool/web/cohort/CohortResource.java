package org.aspirant.tool.web.cohort;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.cohort.CohortFault;
import org.aspirant.academy.cohort.CohortOutcome;
import org.aspirant.academy.cohort.ComparingCohort;
import org.aspirant.academy.cohort.Comparison;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.session.ByTicket;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;

/** How a class decided, for its instructor: the list, one place at a time, the figures. */
@Path("l/{launch}/desk/cohort")
@InLaunch
public class CohortResource {

    @Inject CurrentLaunch launch;
    @Inject ComparingCohort comparing;
    @Inject CohortAnswers cohort;

    @GET
    public Response list() {
        CohortOutcome outcome = comparing.compare(launch.participant(), launch.text().language());
        if (outcome instanceof CohortOutcome.NotAllowed refused) {
            return cohort.refuse(refused.fault());
        }
        var page =
                outcome instanceof CohortOutcome.Compared compared
                        ? new CohortPage(
                                belowDesk(),
                                Optional.of(compared.comparison()),
                                compared.comparison().minN())
                        : new CohortPage(
                                belowDesk(),
                                Optional.empty(),
                                ((CohortOutcome.TooFew) outcome).minN());
        return Response.ok(page).build();
    }

    @GET
    @Path("places/{place}")
    public Response place(@PathParam("place") String place) {
        CohortOutcome outcome = comparing.compare(launch.participant(), launch.text().language());
        if (!(outcome instanceof CohortOutcome.Compared compared)) {
            return refuse(outcome);
        }
        List<PlaceFigures> places = PlaceFigures.of(launch.text(), compared.comparison());
        for (int index = 0; index < places.size(); index++) {
            if (places.get(index).place().id().equals(place)) {
                var frame =
                        belowDesk()
                                .below(
                                        launch.text().get("cohort.class"),
                                        launch.frame().at("desk/cohort"));
                return Response.ok(new PlacePage(frame, places, index)).build();
            }
        }
        return cohort.refuse(CohortFault.UNKNOWN_PLACE);
    }

    @GET
    @Path("figures.csv")
    @ByTicket
    public Response csv() {
        CohortOutcome outcome = comparing.compare(launch.participant(), launch.text().language());
        return outcome instanceof CohortOutcome.Compared compared
                ? file(compared.comparison())
                : refuse(outcome);
    }

    private Response file(Comparison comparison) {
        return Response.ok(
                        CohortCsv.of(PlaceFigures.of(launch.text(), comparison)),
                        "text/csv;charset=utf-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"choices.csv\"")
                .build();
    }

    private Response refuse(CohortOutcome outcome) {
        return cohort.refuse(
                outcome instanceof CohortOutcome.NotAllowed refused
                        ? refused.fault()
                        : CohortFault.UNKNOWN_PLACE);
    }

    private Frame belowDesk() {
        return launch.frame().below(launch.text().get("desk.title"), launch.frame().at("desk"));
    }
}
