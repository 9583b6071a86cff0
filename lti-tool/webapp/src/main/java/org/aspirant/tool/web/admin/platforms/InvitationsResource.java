package org.aspirant.tool.web.admin.platforms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.platforms.OverseeingInvitations;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.aspirant.tool.platformlink.connect.invitation.InvitationWish;
import org.aspirant.tool.platformlink.connect.invitation.InvitingOutcome;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.PostedForm;

/** The links by which platforms register themselves. */
@Path("admin/invitations")
@InAdministration
public class InvitationsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject OverseeingInvitations invitations;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;
    @Inject Clock clock;

    @GET
    public Response list() {
        return show(200, Optional.empty(), Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(PostedForm form) {
        var wish =
                new InvitationWish(
                        form.words("for"),
                        Duration.ofDays(form.number("days")),
                        form.optional("issuer")
                                .map(
                                        issuer ->
                                                new PlatformName(
                                                        issuer, form.required("client_id"))));
        Optional<InvitingOutcome> outcome = invitations.invite(current.who(), wish);
        if (outcome.isEmpty()) {
            return answers.refuse(AdministrationFault.NOT_SERVER_WIDE);
        }
        if (outcome.get() instanceof InvitingOutcome.Invited invited) {
            return show(200, Optional.of(invited), Optional.empty());
        }
        var fault = ((InvitingOutcome.Refused) outcome.get()).fault();
        return show(
                UNPROCESSABLE,
                Optional.empty(),
                Optional.of(answers.advice(fault, fault.advice())));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(PostedForm form) {
        return answers.goTo(
                Section.INVITATIONS.path(),
                invitations.withdraw(current.who(), form.required("invitation")));
    }

    private Response show(
            int status, Optional<InvitingOutcome.Invited> made, Optional<String> problem) {
        return invitations
                .list(current.who())
                .map(
                        list ->
                                Response.status(status)
                                        .entity(
                                                new InvitationsPage(
                                                        answers.frame(Section.INVITATIONS),
                                                        list,
                                                        clock.instant(),
                                                        made,
                                                        problem))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.NOT_SERVER_WIDE));
    }
}
