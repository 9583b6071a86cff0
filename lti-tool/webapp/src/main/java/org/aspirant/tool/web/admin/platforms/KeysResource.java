package org.aspirant.tool.web.admin.platforms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.platforms.OverseeingKeys;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.PostedForm;

/** The tool's own keys. */
@Path("admin/keys")
@InAdministration
public class KeysResource {

    @Inject OverseeingKeys keys;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;
    @Inject Clock clock;

    @GET
    public Response list() {
        return keys.list(current.who())
                .map(
                        list ->
                                Response.ok(
                                                new KeysPage(
                                                        answers.frame(Section.KEYS),
                                                        list,
                                                        clock.instant()))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.NOT_SERVER_WIDE));
    }

    @POST
    @Path("rotation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(PostedForm form) {
        return answers.goTo(Section.KEYS.path(), keys.rotate(current.who()));
    }
}
