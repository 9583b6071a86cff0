package org.aspirant.tool.web.admin.tenants;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministrationFault;
import org.aspirant.tool.administration.tenants.DecidingOnDeployment;
import org.aspirant.tool.administration.tenants.OverseeingTenants;
import org.aspirant.tool.web.admin.AdminAnswers;
import org.aspirant.tool.web.admin.Section;
import org.aspirant.tool.web.admin.session.CurrentAdministrator;
import org.aspirant.tool.web.admin.session.InAdministration;
import org.aspirant.tool.web.form.FieldFault;
import org.aspirant.tool.web.form.PostedForm;
import org.aspirant.tool.web.form.UnusableFieldException;

/** Organizations, and the deployments through which their people come. */
@Path("admin/deployments")
@InAdministration
public class DeploymentsResource {

    @Inject OverseeingTenants tenants;
    @Inject DecidingOnDeployment deciding;
    @Inject CurrentAdministrator current;
    @Inject AdminAnswers answers;

    @GET
    public Response list() {
        return Response.ok(
                        new DeploymentsPage(
                                answers.frame(Section.DEPLOYMENTS),
                                tenants.organizations(current.who()),
                                tenants.deployments(current.who())))
                .build();
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(PostedForm form) {
        String deployment = form.required("deployment");
        Optional<AdministrationFault> fault =
                switch (form.required("do")) {
                    case "admit" -> admit(deployment, form);
                    case "refuse" -> deciding.refuse(current.who(), deployment);
                    default -> throw new UnusableFieldException(FieldFault.UNKNOWN, "do");
                };
        return answers.goTo(Section.DEPLOYMENTS.path(), fault);
    }

    /** Without an organization that is there already it gets one of its own. */
    private Optional<AdministrationFault> admit(String deployment, PostedForm form) {
        String into = form.optional("into").orElse("");
        return into.isEmpty()
                ? deciding.admitAnew(current.who(), deployment, form.optional("name").orElse(""))
                : AdminAnswers.id(OrganizationId::new, into)
                        .map(id -> deciding.admit(current.who(), deployment, id))
                        .orElse(Optional.of(AdministrationFault.UNKNOWN_ORGANIZATION));
    }
}
