package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.lti.claim.ToolPlatform;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.Text;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code deployment}.
 *
 * @param organization null while it waits for an administrator
 * @param isRefused whether an administrator said no
 * @param guid of the platform installation as first seen, empty where the platform does not say
 * @param product as the platform calls itself; null where it does not
 */
record DeploymentRow(
        String id,
        @Nullable String organization,
        String guid,
        @Nullable String product,
        boolean isRefused) {

    boolean isAdmitted() {
        return organization != null;
    }

    static Optional<DeploymentRow> find(
            Handle handle, RegistrationKey registration, DeploymentId deployment) {
        return handle.createQuery(
                        """
                        select d.id, d.organization_id, d.platform_guid, d.product, d.refused_at
                        from deployment d
                        join registration r on r.id = d.registration_id
                        where r.issuer = :issuer and r.client_id = :client
                        and d.deployment_id = :deployment""")
                .bind("issuer", registration.issuer())
                .bind("client", registration.clientId())
                .bind("deployment", deployment.value())
                .map(
                        (row, c) ->
                                new DeploymentRow(
                                        row.getString("id"),
                                        row.getString("organization_id"),
                                        row.getString("platform_guid"),
                                        row.getString("product"),
                                        Rows.instantOrNull(row, "refused_at") != null))
                .findOne();
    }

    static DeploymentRow obtain(
            Handle handle,
            String registrationId,
            RegistrationKey registration,
            DeploymentId deployment,
            String guid,
            String platformName,
            Instant at) {
        handle.createUpdate(
                        """
                        insert into deployment
                            (id, registration_id, deployment_id, platform_guid, platform_name,
                            first_seen_at)
                        values (:id, :registration, :deployment, :guid, :name, :at)
                        on conflict do nothing""")
                .bind("id", Opaque.fresh())
                .bind("registration", registrationId)
                .bind("deployment", deployment.value())
                .bind("guid", guid)
                .bind("name", Text.line(platformName, Text.NAME))
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
        return new DeploymentRow(id, intoOrganization, guid, product, false);
    }

    /** Notes which product the platform says to be, where that is new. */
    void isOf(Handle handle, @Nullable ToolPlatform platform) {
        String said = platform == null ? null : platform.productFamilyCode();
        String line = Text.line(said, Text.NAME);
        if (said != null && !line.equals(product)) {
            handle.createUpdate("update deployment set product = :product where id = :id")
                    .bind("product", line)
                    .bind("id", id)
                    .execute();
        }
    }
}
