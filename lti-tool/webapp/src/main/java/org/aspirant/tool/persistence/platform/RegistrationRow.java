package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.admission.NewDeployments;
import org.jdbi.v3.core.Handle;

/** Our id of each issuer and client id that a launch came from. */
final class RegistrationRow {

    private RegistrationRow() {}

    static String obtain(Handle handle, RegistrationKey key, Instant at) {
        return find(handle, key)
                .orElseGet(
                        () -> {
                            insert(handle, key, at);
                            return idOf(handle, key);
                        });
    }

    private static void insert(Handle handle, RegistrationKey key, Instant at) {
        handle.createUpdate(
                        """
                        insert into registration (id, issuer, client_id, created_at)
                        values (:id, :issuer, :client, :at) on conflict do nothing""")
                .bind("id", Opaque.fresh())
                .bind("issuer", key.issuer())
                .bind("client", key.clientId())
                .bind("at", at)
                .execute();
    }

    static String idOf(Handle handle, RegistrationKey key) {
        return find(handle, key)
                .orElseThrow(() -> new IllegalStateException("no launch came from " + key));
    }

    private static Optional<String> find(Handle handle, RegistrationKey key) {
        return handle.createQuery(
                        "select id from registration where issuer = :issuer and client_id ="
                                + " :client")
                .bind("issuer", key.issuer())
                .bind("client", key.clientId())
                .mapTo(String.class)
                .findOne();
    }

    /** What an administrator let a registration admit by itself; empty if none said. */
    static Optional<NewDeployments> newDeployments(Handle handle, String id) {
        return handle.createQuery("select new_deployments from registration where id = :id")
                .bind("id", id)
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .one()
                .map(NewDeployments::valueOf);
    }

    /** The same by its key; empty too where no launch came from it. */
    static Optional<NewDeployments> newDeployments(Handle handle, RegistrationKey key) {
        return find(handle, key).flatMap(id -> newDeployments(handle, id));
    }

    /** Until the transaction ends, nobody else settles a deployment of this registration. */
    static void lock(Handle handle, String id) {
        handle.createQuery("select id from registration where id = :id for update")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }
}
