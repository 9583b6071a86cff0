package org.aspirant.tool.persistence.administration;

import java.time.Instant;
import java.util.List;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.credentials.PasswordHash;
import org.aspirant.tool.administration.credentials.Proofs;
import org.aspirant.tool.administration.credentials.TotpSecret;
import org.aspirant.tool.persistence.vault.Place;
import org.aspirant.tool.persistence.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** In the database, the secrets of apps sealed under the master key. */
public final class JdbiProofs implements Proofs {

    private final Jdbi jdbi;
    private final Vault vault;

    public JdbiProofs(Jdbi jdbi, Vault vault) {
        this.jdbi = jdbi;
        this.vault = vault;
    }

    @Override
    public PasswordHash password(AdministratorId id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select password from administrator where id = :id")
                                .bind("id", id)
                                .map((row, context) -> new PasswordHash(row.getString(1)))
                                .one());
    }

    @Override
    public void changePassword(AdministratorId id, PasswordHash password) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "update administrator set password = :password where id ="
                                                + " :id")
                                .bind("password", password.encoded())
                                .bind("id", id)
                                .execute());
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
    public void replaceApp(AdministratorId id, TotpSecret totp, long usedStep) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update administrator
                                        set sealed_totp = :totp, last_totp_step = :step
                                        where id = :id""")
                                .bind("totp", vault.seal(totp.bytes(), place(id)))
                                .bind("step", usedStep)
                                .bind("id", id)
                                .execute());
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
    public void replaceRecoveryCodes(AdministratorId id, List<String> codeHashes) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate("delete from recovery_code where administrator_id = :id")
                            .bind("id", id)
                            .execute();
                    insertRecoveryCodes(handle, id, codeHashes);
                });
    }

    static void insertRecoveryCodes(Handle handle, AdministratorId id, List<String> codeHashes) {
        for (String hash : codeHashes) {
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

    static Place place(AdministratorId id) {
        return new Place("administrator", id.value(), "sealed_totp");
    }
}
