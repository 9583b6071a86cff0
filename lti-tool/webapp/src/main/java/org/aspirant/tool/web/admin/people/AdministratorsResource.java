package org.aspirant.tool.web.admin.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.people.InvitedAdministrator;
import org.aspirant.tool.administration.people.OverseeingAdministrators;
import org.aspirant.tool.administration.tenants.OverseeingTenants;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.PostedForm;

/** Who else administers, and inviting more. */
@Path("admin/administrators")
@InAdministration
public class AdministratorsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject OverseeingAdministrators administrators;
    @Inject OverseeingTenants tenants;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;

    @GET
    public Response list() {
        return show(200, Optional.empty(), Optional.empty());
    }

    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(PostedForm form) {
        Set<OrganizationId> organizations =
                form.all("organization").stream()
                        .map(id -> AdminAnswers.id(OrganizationId::new, id))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        InvitedAdministrator outcome =
                administrators.invite(
                        current.who(), form.optional("server").isPresent(), organizations);
        if (outcome instanceof InvitedAdministrator.Invited invited) {
            return show(200, Optional.of(invited), Optional.empty());
        }
        AdministrationFault fault = ((InvitedAdministrator.Refused) outcome).fault();
        return fault == AdministrationFault.NO_ORGANIZATION
                ? show(
                        UNPROCESSABLE,
                        Optional.empty(),
                        Optional.of(answers.advice(fault, fault.advice())))
                : answers.refuse(fault);
    }

    @POST
    @Path("invitations/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdrawInvitation(PostedForm form) {
        return answers.goTo(
                Section.ADMINISTRATORS.path(),
                administrators.withdrawInvitation(current.who(), form.required("invitation")));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(PostedForm form) {
        return answers.goTo(
                Section.ADMINISTRATORS.path(),
                AdminAnswers.id(AdministratorId::new, form.required("administrator"))
                        .map(id -> administrators.withdraw(current.who(), id))
                        .orElse(Optional.of(AdministrationFault.NOTHING_WAITS)));
    }

    private Response show(
            int status, Optional<InvitedAdministrator.Invited> made, Optional<String> problem) {
        return administrators
                .list(current.who())
                .map(
                        list ->
                                Response.status(status)
                                        .entity(
                                                new AdministratorsPage(
                                                        answers.frame(Section.ADMINISTRATORS),
                                                        list,
                                                        administrators.invited(current.who()),
                                                        tenants.organizations(current.who()),
                                                        made,
                                                        problem))
                                        .build())
                .orElseGet(() -> answers.refuse(AdministrationFault.NOT_SERVER_WIDE));
    }
}
