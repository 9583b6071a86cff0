package org.aspirant.tool.persistence.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.aspirant.lti.login.PendingLogin;
import org.aspirant.lti.login.PendingLogins;
import org.aspirant.lti.login.State;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Rows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Logins under way, shared by all nodes. A login is taken by the one delete that removes its row;
 * states are stored as hashes, so the table is worth nothing to somebody who reads it.
 */
public final class JdbiPendingLogins implements PendingLogins {

    private static final Duration COUNT_EVERY = Duration.ofSeconds(1);

    private final Jdbi jdbi;
    private final Clock clock;
    private final int capacity;
    private volatile Count count = new Count(Instant.MIN, false);

    /**
     * @param capacity how many may wait at once, at least 1; counted once a second on each node, so
     *     a burst may go past it by what arrives within a second
     */
    public JdbiPendingLogins(Jdbi jdbi, Clock clock, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be at least 1, got " + capacity);
        }
        this.jdbi = jdbi;
        this.clock = clock;
        this.capacity = capacity;
    }

    @Override
    public boolean save(PendingLogin login) {
        return jdbi.withHandle(
                handle -> {
                    if (isFull(handle)) {
                        return false;
                    }
                    var deployment = login.deployment();
                    return handle.createUpdate(
                                            """
                                            insert into pending_login (state_hash, issuer, client_id,
                                                nonce, binding_hash, deployment_id, target_link,
                                                storage_target, expires_at)
                                            values (:state, :issuer, :client, :nonce, :binding,
                                                :deployment, :target, :storage, :expires)""")
                                    .bind("state", hash(login.state()))
                                    .bind("issuer", login.registration().issuer())
                                    .bind("client", login.registration().clientId())
                                    .bind("nonce", login.nonce())
                                    .bind("binding", login.bindingHash())
                                    .bind(
                                            "deployment",
                                            deployment == null ? null : deployment.value())
                                    .bind("target", login.targetLink().toString())
                                    .bind("storage", login.storageTarget())
                                    .bind("expires", login.expires())
                                    .execute()
                            == 1;
                });
    }

    private boolean isFull(Handle handle) {
        Instant now = clock.instant();
        Count last = count;
        if (last.at().plus(COUNT_EVERY).isAfter(now)) {
            return last.full();
        }
        int waiting =
                handle.createQuery("select count(*) from pending_login where expires_at > :now")
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .one();
        count = new Count(now, waiting >= capacity);
        return waiting >= capacity;
    }

    @Override
    public Optional<PendingLogin> find(State state) {
        return jdbi.withHandle(handle -> read(handle, state));
    }

    @Override
    public Optional<PendingLogin> take(State state) {
        return jdbi.withHandle(
                handle -> {
                    var login = read(handle, state);
                    int deleted =
                            handle.createUpdate(
                                            "delete from pending_login where state_hash = :state")
                                    .bind("state", hash(state))
                                    .execute();
                    return deleted == 1 ? login : Optional.empty();
                });
    }

    /**
     * Removes the logins that nobody came back from.
     *
     * @return how many
     */
    public int removeExpired() {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate("delete from pending_login where expires_at <= :now")
                                .bind("now", clock.instant())
                                .execute());
    }

    private static Optional<PendingLogin> read(Handle handle, State state) {
        return handle.createQuery("select * from pending_login where state_hash = :state")
                .bind("state", hash(state))
                .map((row, context) -> login(state, row))
                .findOne();
    }

    private static PendingLogin login(State state, ResultSet row) throws SQLException {
        String deployment = row.getString("deployment_id");
        return new PendingLogin(
                state,
                row.getString("nonce"),
                row.getString("binding_hash"),
                new RegistrationKey(row.getString("issuer"), row.getString("client_id")),
                deployment == null ? null : new DeploymentId(deployment),
                URI.create(row.getString("target_link")),
                row.getString("storage_target"),
                Rows.instant(row, "expires_at"));
    }

    private static String hash(State state) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(state.value().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the store was full when it was last counted. */
    private record Count(Instant at, boolean full) {}
}
