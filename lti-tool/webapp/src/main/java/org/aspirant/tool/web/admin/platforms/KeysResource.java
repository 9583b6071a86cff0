package org.aspirant.tool.web.admin.platforms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
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
        return page().map(page -> Response.ok(page).build())
                .orElseGet(() -> answers.refuse(AdministrationFault.NOT_SERVER_WIDE));
    }

    /** Asks before it is done: platforms may refuse the tool for a while. */
    @GET
    @Path("withdrawal")
    public Response confirm(@QueryParam("kid") @DefaultValue("") String kid) {
        Optional<KeysPage> page = page();
        if (page.isEmpty()) {
            return answers.refuse(AdministrationFault.NOT_SERVER_WIDE);
        }
        return page.get()
                .find(kid)
                .map(
                        key ->
                                Response.ok(
                                                new KeyWithdrawalPage(
                                                        page.get().around(),
                                                        key,
                                                        page.get().use(key)))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.UNKNOWN_KEY));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(PostedForm form) {
        return answers.goTo(
                Section.KEYS.path(), keys.withdraw(current.who(), form.required("kid")));
    }

    @POST
    @Path("rotation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(PostedForm form) {
        return answers.goTo(Section.KEYS.path(), keys.rotate(current.who()));
    }

    private Optional<KeysPage> page() {
        return keys.list(current.who())
                .map(list -> new KeysPage(answers.frame(Section.KEYS), list, clock.instant()));
    }
}
