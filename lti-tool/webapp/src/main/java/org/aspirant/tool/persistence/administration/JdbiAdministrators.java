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
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.persistence.vault.Place;
import org.aspirant.tool.persistence.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Administrators in the database, the secrets of their apps sealed under the master key. */
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
                        recoveryCodes(handle, administrator.id(), credentials);
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
                                vault.seal(credentials.totp().bytes(), place(administrator.id())))
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

    private static void recoveryCodes(Handle handle, AdministratorId id, Credentials credentials) {
        for (String hash : credentials.recoveryCodeHashes()) {
            handle.createUpdate(
                            """
                            insert into recovery_code (administrator_id, code_hash)
                            values (:id, :hash)""")
                    .bind("id", id)
                    .bind("hash", hash)
                    .execute();
        }
    }

    @Override
    public TotpSecret totp(AdministratorId id) {
        byte[] sealed =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select sealed_totp from administrator where id ="
                                                        + " :id")
                                        .bind("id", id)
                                        .mapTo(byte[].class)
                                        .one());
        return new TotpSecret(vault.open(sealed, place(id)));
    }

    @Override
    public boolean useStep(AdministratorId id, long step) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update administrator set last_totp_step = :step
                                                where id = :id and last_totp_step < :step""")
                                        .bind("step", step)
                                        .bind("id", id)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean useRecoveryCode(AdministratorId id, String codeHash, Instant at) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update recovery_code set used_at = :at
                                                where administrator_id = :id and code_hash = :hash
                                                and used_at is null""")
                                        .bind("at", at)
                                        .bind("id", id)
                                        .bind("hash", codeHash)
                                        .execute()
                                == 1);
    }

    @Override
    public int recoveryCodesLeft(AdministratorId id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select count(*) from recovery_code
                                        where administrator_id = :id and used_at is null""")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one());
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
                    handle.createUpdate(
                                    "delete from administrator_session where administrator_id ="
                                            + " :id")
                            .bind("id", id)
                            .execute();
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

    private static Place place(AdministratorId id) {
        return new Place("administrator", id.value(), "sealed_totp");
    }
}
