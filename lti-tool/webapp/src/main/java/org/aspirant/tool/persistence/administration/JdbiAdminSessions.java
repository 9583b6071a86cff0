package org.aspirant.tool.persistence.administration;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.signin.AdminSessions;
import org.jdbi.v3.core.Jdbi;

/** Sessions of administrators in the database; those that ended go whenever one begins. */
public final class JdbiAdminSessions implements AdminSessions {

    private final Jdbi jdbi;

    public JdbiAdminSessions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void beginHalf(Token token, AdministratorId who, Instant now) {
        insert(token, who, false, now, now.plus(HALF));
    }

    @Override
    public void begin(Token token, AdministratorId who, Instant now) {
        insert(token, who, true, now, now.plus(LONGEST));
    }

    private void insert(
            Token token, AdministratorId who, boolean whole, Instant now, Instant expires) {
        jdbi.useHandle(
                handle -> {
                    handle.createUpdate(
                                    """
                                    delete from administrator_session
                                    where expires_at <= :now or last_seen_at <= :idle""")
                            .bind("now", now)
                            .bind("idle", now.minus(IDLE))
                            .execute();
                    handle.createUpdate(
                                    """
                                    insert into administrator_session (secret_hash,
                                        administrator_id, whole, began_at, last_seen_at, expires_at)
                                    values (:hash, :who, :whole, :now, :now, :expires)""")
                            .bind("hash", token.hash())
                            .bind("who", who)
                            .bind("whole", whole)
                            .bind("now", now)
                            .bind("expires", expires)
                            .execute();
                });
    }

    @Override
    public Optional<AdministratorId> half(Token token, Instant now) {
        return whose(token, false, now);
    }

    @Override
    public Optional<AdministratorId> enter(Token token, Instant now) {
        Optional<AdministratorId> who = whose(token, true, now);
        if (who.isPresent()) {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(
                                            """
                                            update administrator_session set last_seen_at = :now
                                            where secret_hash = :hash""")
                                    .bind("now", now)
                                    .bind("hash", token.hash())
                                    .execute());
        }
        return who;
    }

    private Optional<AdministratorId> whose(Token token, boolean whole, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select administrator_id from administrator_session
                                        where secret_hash = :hash and whole = :whole
                                        and expires_at > :now and last_seen_at > :idle""")
                                .bind("hash", token.hash())
                                .bind("whole", whole)
                                .bind("now", now)
                                .bind("idle", now.minus(IDLE))
                                .map((row, context) -> new AdministratorId(row.getString(1)))
                                .findOne());
    }

    @Override
    public void end(Token token) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "delete from administrator_session where secret_hash ="
                                                + " :hash")
                                .bind("hash", token.hash())
                                .execute());
    }

    @Override
    public void endOthers(AdministratorId who, Token kept) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        delete from administrator_session
                                        where administrator_id = :who and secret_hash <> :hash""")
                                .bind("who", who)
                                .bind("hash", kept.hash())
                                .execute());
    }
}
