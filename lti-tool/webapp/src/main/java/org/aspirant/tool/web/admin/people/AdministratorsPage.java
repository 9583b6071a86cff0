package org.aspirant.tool.web.admin.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.enrolling.Enrolment;
import org.aspirant.tool.administration.people.InvitedAdministrator;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/**
 * The administrators.
 *
 * @param invited whom nobody has become yet
 * @param made the secret that was just made: it is shown this once
 * @param problem what is wrong with whom an invitation is to make responsible
 */
public record AdministratorsPage(
        AdminFrame around,
        List<Administrator> administrators,
        List<Enrolment> invited,
        List<Organization> organizations,
        Optional<InvitedAdministrator.Invited> made,
        Optional<String> problem)
        implements Page {

    public AdministratorsPage {
        administrators = List.copyOf(administrators);
        invited = List.copyOf(invited);
        organizations = List.copyOf(organizations);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/administrators.jte";
    }

    /** What somebody is responsible for. */
    public String charge(Charge charge) {
        return charge.wholeServer()
                ? frame().text().get("admin.charge.server")
                : organizations.stream()
                        .filter(organization -> charge.covers(organization.id()))
                        .map(Organization::name)
                        .collect(Collectors.joining(", "));
    }

    public boolean isSelf(Administrator administrator) {
        return administrator.id().equals(around.who().id());
    }
}
