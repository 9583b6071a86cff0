package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.tool.platformlink.admission.Tenancy;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code deployment}.
 *
 * @param organization null while it waits for an administrator
 * @param guid of the platform installation as first seen, empty where the platform does not say
 */
record DeploymentRow(String id, @Nullable String organization, String guid) {

    boolean isAdmitted() {
        return organization != null;
    }

    static Optional<DeploymentRow> find(
            Handle handle, String registration, DeploymentId deployment) {
        return handle.createQuery(
                        """
                        select id, organization_id, platform_guid from deployment
                        where registration_id = :registration and deployment_id = :deployment""")
                .bind("registration", registration)
                .bind("deployment", deployment.value())
                .map(
                        (row, c) ->
                                new DeploymentRow(
                                        row.getString("id"),
                                        row.getString("organization_id"),
                                        row.getString("platform_guid")))
                .findOne();
    }

    static DeploymentRow obtain(
            Handle handle, String registration, DeploymentId deployment, String guid, Instant at) {
        handle.createUpdate(
                        """
                        insert into deployment
                            (id, registration_id, deployment_id, platform_guid, first_seen_at)
                        values (:id, :registration, :deployment, :guid, :at)
                        on conflict do nothing""")
                .bind("id", Opaque.fresh())
                .bind("registration", registration)
                .bind("deployment", deployment.value())
                .bind("guid", guid)
                .bind("at", at)
                .execute();
        return find(handle, registration, deployment)
                .orElseThrow(() -> new IllegalStateException("a deployment was just inserted"));
    }

    DeploymentRow admit(Handle handle, String intoOrganization, Instant at) {
        handle.createUpdate(
                        """
                        update deployment set organization_id = :organization, admitted_at = :at
                        where id = :id and organization_id is null""")
                .bind("organization", intoOrganization)
                .bind("at", at)
                .bind("id", id)
                .execute();
        return new DeploymentRow(id, intoOrganization, guid);
    }

    /** The row's id for a tenancy that was admitted. */
    static String idOf(Handle handle, Tenancy tenancy) {
        return handle.createQuery(
                        """
                        select d.id from deployment d join registration r on r.id = d.registration_id
                        where r.issuer = :issuer and r.client_id = :client
                        and d.deployment_id = :deployment and d.organization_id = :organization""")
                .bind("issuer", tenancy.registration().issuer())
                .bind("client", tenancy.registration().clientId())
                .bind("deployment", tenancy.deployment().value())
                .bind("organization", tenancy.organization())
                .mapTo(String.class)
                .one();
    }
}
