package org.aspirant.tool.persistence.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aspirant.academy.Opaque;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.tool.administration.AdministratorId;
import org.aspirant.tool.administration.Charge;
import org.aspirant.tool.administration.credentials.Token;
import org.aspirant.tool.administration.enrolling.Enrolment;
import org.aspirant.tool.administration.enrolling.Enrolments;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Enrolments in the database, by the hash of their secret. */
public final class JdbiEnrolments implements Enrolments {

    /** The condition for one that is still good. */
    private static final String GOOD = " used_at is null and expires_at > :now ";

    private final Jdbi jdbi;

    public JdbiEnrolments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean add(Enrolment enrolment) {
        String id = enrolment.kind() == Enrolment.Kind.FIRST_RUN ? "first-run" : Opaque.fresh();
        return jdbi.withHandle(
                handle -> {
                    boolean added = insert(handle, id, enrolment);
                    if (added) {
                        limit(handle, id, enrolment.charge());
                    }
                    return added;
                });
    }

    private static boolean insert(Handle handle, String id, Enrolment enrolment) {
        return handle.createUpdate(
                                """
                                insert into enrolment (id, secret_hash, kind, server_wide, made_by,
                                    created_at, expires_at)
                                values (:id, :hash, :kind, :server, :by, :at, :expires)
                                on conflict do nothing""")
                        .bind("id", id)
                        .bind("hash", enrolment.secretHash())
                        .bind("kind", enrolment.kind().name())
                        .bind("server", enrolment.charge().wholeServer())
                        .bind("by", enrolment.by().map(AdministratorId::value).orElse(null))
                        .bind("at", enrolment.createdAt())
                        .bind("expires", enrolment.expiresAt())
                        .execute()
                == 1;
    }

    private static void limit(Handle handle, String id, Charge charge) {
        for (OrganizationId organization : charge.organizations()) {
            handle.createUpdate(
                            """
                            insert into enrolment_organization (enrolment_id, organization_id)
                            values (:id, :organization)""")
                    .bind("id", id)
                    .bind("organization", organization)
                    .execute();
        }
    }

    @Override
    public Optional<Enrolment> find(String secretHash, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select * from enrolment where secret_hash = :hash and"
                                                + GOOD)
                                .bind("hash", secretHash)
                                .bind("now", now)
                                .map((row, context) -> enrolment(handle, row))
                                .findOne());
    }

    @Override
    public void open(String secretHash, Token door) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update enrolment set opened_by = :door
                                        where secret_hash = :hash""")
                                .bind("door", door.hash())
                                .bind("hash", secretHash)
                                .execute());
    }

    @Override
    public Optional<Enrolment> opened(Token door, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select * from enrolment where opened_by = :door and"
                                                + GOOD
                                                + "order by created_at desc limit 1")
                                .bind("door", door.hash())
                                .bind("now", now)
                                .map((row, context) -> enrolment(handle, row))
                                .findOne());
    }

    @Override
    public boolean use(String secretHash, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                "update enrolment set used_at = :now where"
                                                        + " secret_hash = :hash and"
                                                        + GOOD)
                                        .bind("now", now)
                                        .bind("hash", secretHash)
                                        .execute()
                                == 1);
    }

    @Override
    public List<Enrolment> waiting(Enrolment.Kind kind, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select * from enrolment where kind = :kind and"
                                                + GOOD
                                                + "order by created_at desc, id")
                                .bind("kind", kind.name())
                                .bind("now", now)
                                .map((row, context) -> enrolment(handle, row))
                                .list());
    }

    private static Enrolment enrolment(Handle handle, ResultSet row) throws SQLException {
        return new Enrolment(
                row.getString("secret_hash"),
                Enrolment.Kind.valueOf(row.getString("kind")),
                row.getBoolean("server_wide")
                        ? Charge.SERVER
                        : Charge.of(organizations(handle, row.getString("id"))),
                Optional.ofNullable(row.getString("made_by")).map(AdministratorId::new),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "expires_at"));
    }

    private static Set<OrganizationId> organizations(Handle handle, String id) {
        return handle.createQuery(
                        """
                        select organization_id from enrolment_organization
                        where enrolment_id = :id""")
                .bind("id", id)
                .map((row, context) -> new OrganizationId(row.getString(1)))
                .set();
    }
}
