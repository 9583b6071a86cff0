package org.aspirant.tool.persistence.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.administration.tenants.Deployment;
import org.aspirant.tool.administration.tenants.Organization;
import org.aspirant.tool.administration.tenants.Tenants;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.aspirant.tool.platformlink.connect.PlatformName;
import org.jdbi.v3.core.Jdbi;

/** Organizations and deployments in the database, as administrators decide about them. */
public final class JdbiTenants implements Tenants {

    private static final String DEPLOYMENTS =
            """
            select d.*, r.issuer, r.client_id from deployment d
            join registration r on r.id = d.registration_id\s""";

    private final Jdbi jdbi;

    public JdbiTenants(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Organization> organizations() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select o.*, r.issuer, r.client_id from organization o
                                        join registration r on r.id = o.registration_id
                                        order by o.name, o.created_at, o.id""")
                                .map(
                                        (row, context) ->
                                                new Organization(
                                                        new OrganizationId(row.getString("id")),
                                                        platform(row),
                                                        row.getString("name"),
                                                        Rows.instant(row, "created_at")))
                                .list());
    }

    @Override
    public List<Deployment> deployments() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        DEPLOYMENTS
                                                + """
                                                order by case when d.organization_id is null
                                                    and d.refused_at is null then 0 else 1 end,
                                                    d.first_seen_at desc, d.id""")
                                .map((row, context) -> deployment(row))
                                .list());
    }

    @Override
    public Optional<Deployment> deployment(String id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(DEPLOYMENTS + "where d.id = :id")
                                .bind("id", id)
                                .map((row, context) -> deployment(row))
                                .findOne());
    }

    @Override
    public boolean admit(Deployment deployment, OrganizationId into, Instant at) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update deployment set organization_id = :into,
                                                    admitted_at = :at, refused_at = null
                                                where id = :id and organization_id is null""")
                                        .bind("into", into)
                                        .bind("at", at)
                                        .bind("id", deployment.id())
                                        .execute()
                                == 1);
    }

    @Override
    public OrganizationId add(Deployment deployment, String name, Instant at) {
        return jdbi.withHandle(
                handle -> {
                    String registration = RegistrationRow.idOf(handle, key(deployment.platform()));
                    return new OrganizationId(
                            OrganizationRow.add(handle, registration, deployment.guid(), name, at));
                });
    }

    @Override
    public boolean refuse(Deployment deployment, Instant at) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update deployment set refused_at = :at
                                                where id = :id and organization_id is null
                                                and refused_at is null""")
                                        .bind("at", at)
                                        .bind("id", deployment.id())
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<NewDeployments> newDeployments(PlatformName platform) {
        return platform.key()
                .flatMap(
                        key ->
                                jdbi.withHandle(
                                        handle -> RegistrationRow.newDeployments(handle, key)));
    }

    @Override
    public void setNewDeployments(PlatformName platform, NewDeployments admitted, Instant at) {
        jdbi.useHandle(
                handle -> {
                    String id = RegistrationRow.obtain(handle, key(platform), at);
                    handle.createUpdate(
                                    "update registration set new_deployments = :admitted where id ="
                                            + " :id")
                            .bind("admitted", admitted.name())
                            .bind("id", id)
                            .execute();
                });
    }

    private static RegistrationKey key(PlatformName platform) {
        return platform.key()
                .orElseThrow(() -> new IllegalArgumentException("no platform is called so"));
    }

    private static PlatformName platform(ResultSet row) throws SQLException {
        return new PlatformName(row.getString("issuer"), row.getString("client_id"));
    }

    private static Deployment deployment(ResultSet row) throws SQLException {
        return new Deployment(
                row.getString("id"),
                platform(row),
                row.getString("deployment_id"),
                row.getString("platform_guid"),
                row.getString("platform_name"),
                Optional.ofNullable(row.getString("organization_id")).map(OrganizationId::new),
                Rows.instantOrNull(row, "refused_at") != null,
                Rows.instant(row, "first_seen_at"));
    }
}
