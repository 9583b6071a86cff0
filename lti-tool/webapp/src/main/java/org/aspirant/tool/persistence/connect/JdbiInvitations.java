package org.aspirant.tool.persistence.connect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.platformlink.connect.invitation.Invitation;
import org.aspirant.tool.platformlink.connect.invitation.Invitations;
import org.jdbi.v3.core.Jdbi;

/** Invitations in the database, by the hash of their secret. */
public final class JdbiInvitations implements Invitations {

    private final Jdbi jdbi;

    public JdbiInvitations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Invitation invitation) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        insert into invitation (id, secret_hash, purpose,
                                            renews_issuer, renews_client_id, created_at, expires_at)
                                        values (:id, :hash, :purpose, :issuer, :client, :at,
                                            :expires)""")
                                .bind("id", Opaque.fresh())
                                .bind("hash", invitation.secretHash())
                                .bind("purpose", invitation.purpose())
                                .bind(
                                        "issuer",
                                        invitation
                                                .renews()
                                                .map(RegistrationKey::issuer)
                                                .orElse(null))
                                .bind(
                                        "client",
                                        invitation
                                                .renews()
                                                .map(RegistrationKey::clientId)
                                                .orElse(null))
                                .bind("at", invitation.createdAt())
                                .bind("expires", invitation.expiresAt())
                                .execute());
    }

    @Override
    public Optional<Invitation> find(String secretHash) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select * from invitation where secret_hash = :hash")
                                .bind("hash", secretHash)
                                .map((row, context) -> invitation(row))
                                .findOne());
    }

    @Override
    public List<Invitation> all() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select * from invitation order by created_at desc, id")
                                .map((row, context) -> invitation(row))
                                .list());
    }

    @Override
    public boolean withdraw(String secretHash, Instant at) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update invitation set expires_at = :at
                                                where secret_hash = :hash and used_at is null
                                                and expires_at > :at""")
                                        .bind("hash", secretHash)
                                        .bind("at", at)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean use(String secretHash, Instant at) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update invitation set used_at = :at
                                                where secret_hash = :hash and used_at is null
                                                and expires_at > :at""")
                                        .bind("hash", secretHash)
                                        .bind("at", at)
                                        .execute()
                                == 1);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        String issuer = row.getString("renews_issuer");
        return new Invitation(
                row.getString("secret_hash"),
                row.getString("purpose"),
                issuer == null
                        ? Optional.empty()
                        : Optional.of(
                                new RegistrationKey(issuer, row.getString("renews_client_id"))),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "expires_at"),
                Rows.instantOrNull(row, "used_at") != null);
    }
}
