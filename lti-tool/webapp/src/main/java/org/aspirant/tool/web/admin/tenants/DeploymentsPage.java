package org.aspirant.tool.web.admin.tenants;

import java.util.List;
import org.aspirant.tool.administration.tenants.Deployment;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.web.admin.AdminFrame;
import org.aspirant.tool.web.page.Frame;
import org.aspirant.tool.web.page.Page;

/** Organizations and deployments, those that wait first. */
public record DeploymentsPage(
        AdminFrame around, List<Organization> organizations, List<Deployment> deployments)
        implements Page {

    public DeploymentsPage {
        organizations = List.copyOf(organizations);
        deployments = List.copyOf(deployments);
    }

    @Override
    public Frame frame() {
        return around.frame();
    }

    @Override
    public String template() {
        return "admin/deployments.jte";
    }

    /** Those that an administrator can still decide on: they wait, or were refused. */
    public List<Deployment> undecided() {
        return deployments.stream()
                .filter(deployment -> deployment.organization().isEmpty())
                .toList();
    }

    public List<Deployment> of(Organization organization) {
        return deployments.stream()
                .filter(
                        deployment ->
                                deployment
                                        .organization()
                                        .filter(organization.id()::equals)
                                        .isPresent())
                .toList();
    }

    /** The organizations that a deployment may be admitted into. */
    public List<Organization> candidates(Deployment deployment) {
        return organizations.stream()
                .filter(organization -> organization.platform().equals(deployment.platform()))
                .toList();
    }

    /** What a deployment's platform calls itself, as far as it says. */
    public String title(Deployment deployment) {
        return deployment.platformName().isBlank()
                ? deployment.platform().issuer()
                : deployment.platformName();
    }
}
