package org.aspirant.tool.web.district;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.aspirant.academy.content.pack.ContentPack;
import org.aspirant.tool.web.session.CurrentLaunch;
import org.aspirant.tool.web.session.InLaunch;

/** Shows whoever takes part what the district expects of its leaders, and why. */
@Path("l/{launch}/district")
@InLaunch
public class DistrictResource {

    @Inject CurrentLaunch launch;
    @Inject ContentPack pack;

    @GET
    public Response district() {
        var profile = pack.district().orElseThrow(NotFoundException::new);
        return Response.ok(
                        new DistrictPage(
                                launch.frame()
                                        .below(
                                                launch.text().get("activity.title"),
                                                launch.frame().at("activity")),
                                profile,
                                pack.frameworks()))
                .build();
    }
}
