package org.aspirant.tool.persistence.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.Administrator;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.AdministratorName;
import org.aspirant.tool.administration.Administrators;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.credentials.Credentials;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Administrators in the database. */
public final class JdbiAdministrators implements Administrators {

    private final Jdbi jdbi;
    private final Vault vault;

    public JdbiAdministrators(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.vault = vault;
    }

    @Override
    public boolean any() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                                "select count(*) from administrator where withdrawn_at is"
                                                        + " null and server_wide")
                                        .mapTo(Integer.class)
                                        .one()
                                > 0);
    }

    @Override
    public Optional<Administrator> find(AdministratorId id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from administrator
                                        where id = :id and withdrawn_at is null""")
                                .bind("id", id)
                                .map((row, context) -> administrator(handle, row))
                                .findOne());
    }

    @Override
    public List<Administrator> all() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from administrator
                                        where withdrawn_at is null order by name_key""")
                                .map((row, context) -> administrator(handle, row))
                                .list());
    }

    @Override
    public Optional<Known> named(String nameKey) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select * from administrator
                                        where name_key = :key and withdrawn_at is null""")
                                .bind("key", storable(nameKey))
                                .map(
                                        (row, context) ->
                                                new Known(
                                                        administrator(handle, row),
                                                        new PasswordHash(
                                                                row.getString("password"))))
                                .findOne());
    }

    /** PostgreSQL refuses NUL, which no name holds. */
    private static String storable(String typed) {
        return typed.indexOf('\0') >= 0 ? "" : typed;
    }

    @Override
    public boolean add(Administrator administrator, Credentials credentials) {
        return jdbi.withHandle(
                handle -> {
                    boolean added = insert(handle, administrator, credentials);
                    if (added) {
                        limit(handle, administrator);
                        JdbiProofs.insertRecoveryCodes(
                                handle, administrator.id(), credentials.recoveryCodeHashes());
                    }
                    return added;
                });
    }

    private boolean insert(Handle handle, Administrator administrator, Credentials credentials) {
        return handle.createUpdate(
                                """
                                insert into administrator (id, name, name_key, password,
                                    sealed_totp, last_totp_step, server_wide, created_at)
                                values (:id, :name, :key, :password, :totp, :step, :server, :at)
                                on conflict do nothing""")
                        .bind("id", administrator.id())
                        .bind("name", administrator.name().value())
                        .bind("key", administrator.name().key())
                        .bind("password", credentials.password().encoded())
                        .bind(
                                "totp",
                                vault.seal(
                                        credentials.totp().bytes(),
                                        JdbiProofs.place(administrator.id())))
                        .bind("step", credentials.usedStep())
                        .bind("server", administrator.isServerWide())
                        .bind("at", administrator.since())
                        .execute()
                == 1;
    }

    private static void limit(Handle handle, Administrator administrator) {
        for (OrganizationId organization : administrator.charge().organizations()) {
            handle.createUpdate(
                            """
                            insert into administrator_organization
                                (administrator_id, organization_id)
                            values (:id, :organization)""")
                    .bind("id", administrator.id())
                    .bind("organization", organization)
                    .execute();
        }
    }

    @Override
    public boolean withdraw(AdministratorId id, Instant at) {
        return jdbi.withHandle(
                handle -> {
                    boolean withdrawn =
                            handle.createUpdate(
                                                    """
                                                    update administrator
                                                    set withdrawn_at = :at, name_key = null
                                                    where id = :id and withdrawn_at is null""")
                                            .bind("at", at)
                                            .bind("id", id)
                                            .execute()
                                    == 1;
                    for (String kept : List.of("session", "identity")) {
                        handle.createUpdate(
                                        "delete from administrator_"
                                                + kept
                                                + " where administrator_id = :id")
                                .bind("id", id)
                                .execute();
                    }
                    return withdrawn;
                });
    }

    private static Administrator administrator(Handle handle, ResultSet row) throws SQLException {
        var id = new AdministratorId(row.getString("id"));
        return new Administrator(
                id,
                new AdministratorName(row.getString("name")),
                row.getBoolean("server_wide")
                        ? Charge.SERVER
                        : Charge.of(organizations(handle, id)),
                Rows.instant(row, "created_at"));
    }

    private static Set<OrganizationId> organizations(Handle handle, AdministratorId id) {
        return handle.createQuery(
                        """
                        select organization_id from administrator_organization
                        where administrator_id = :id""")
                .bind("id", id)
                .map((row, context) -> new OrganizationId(row.getString(1)))
                .set();
    }
}
