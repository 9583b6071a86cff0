package org.aspirant.tool.administration.tenants;

import java.util.List;
import org.aspirant.tool.administration.Administrator;

/** Which organizations and deployments there are, as far as they are an administrator's. */
public final class OverseeingTenants {

    private final Tenants tenants;

    public OverseeingTenants(Tenants tenants) {
        this.tenants = tenants;
    }

    public List<Organization> organizations(Administrator who) {
        return tenants.organizations().stream()
                .filter(organization -> who.covers(organization.id()))
                .toList();
    }

    /** One that belongs to no organization is for administrators of the server alone. */
    public List<Deployment> deployments(Administrator who) {
        return tenants.deployments().stream()
                .filter(
                        deployment ->
                                deployment
                                        .organization()
                                        .map(who::covers)
                                        .orElse(who.isServerWide()))
                .toList();
    }
}
