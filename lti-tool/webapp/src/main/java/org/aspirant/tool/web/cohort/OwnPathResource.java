package org.aspirant.tool.web.cohort;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.cohort.CohortOutcome;
import org.aspirant.academy.cohort.ComparingOwnPath;
import org.aspirant.academy.cohort.Comparison;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;

/** How others decided, for a candidate who has submitted. */
@Path("l/{launch}/cohort")
@InLaunch
public class OwnPathResource {

    @Inject CurrentLaunch launch;
    @Inject ComparingOwnPath comparing;
    @Inject CohortAnswers cohort;

    @GET
    public Response ownPath() {
        CohortOutcome outcome = comparing.compare(launch.participant(), launch.text().language());
        if (outcome instanceof CohortOutcome.NotAllowed refused) {
            return cohort.refuse(refused.fault());
        }
        return outcome instanceof CohortOutcome.Compared compared
                ? page(Optional.of(compared.comparison()), compared.comparison().minN())
                : page(Optional.empty(), ((CohortOutcome.TooFew) outcome).minN());
    }

    private Response page(Optional<Comparison> comparison, int minN) {
        var frame =
                launch.frame()
                        .below(launch.text().get("activity.title"), launch.frame().at("activity"));
        return Response.ok(new OwnPathPage(frame, comparison, minN)).build();
    }
}
