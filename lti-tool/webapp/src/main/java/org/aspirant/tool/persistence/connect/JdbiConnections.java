package org.aspirant.tool.persistence.connect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.Opaque;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.platformlink.connect.Connection;
import org.aspirant.tool.platformlink.connect.ConnectionState;
import org.aspirant.tool.platformlink.connect.Connections;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * Connections in the database. One that was made in development, at an address of this machine, is
 * not there for an installation that may not call such addresses.
 */
public final class JdbiConnections implements Connections {

    private final Jdbi jdbi;
    private final Reach reach;

    public JdbiConnections(Jdbi jdbi, Reach reach) {
        this.jdbi = jdbi;
        this.reach = reach;
    }

    @Override
    public boolean add(Connection connection) {
        return jdbi.withHandle(
                handle ->
                        bound(
                                                handle,
                                                """
                                                insert into platform_connection (id, issuer,
                                                    client_id, authorization_endpoint,
                                                    token_endpoint, token_audience, jwks_uri,
                                                    deployment_id, product, version, account,
                                                    scopes, state, registered_at)
                                                values (:id, :issuer, :client, :authorization,
                                                    :token, :audience, :jwks, :deployment,
                                                    :product, :version, :account, :scopes, :state,
                                                    :at) on conflict do nothing""",
                                                connection)
                                        .bind("id", Opaque.fresh())
                                        .bind("state", connection.state().name())
                                        .execute()
                                == 1);
    }

    @Override
    public boolean renew(Connection connection) {
        return jdbi.withHandle(
                handle ->
                        bound(
                                                handle,
                                                """
                                                update platform_connection set
                                                    authorization_endpoint = :authorization,
                                                    token_endpoint = :token,
                                                    token_audience = :audience, jwks_uri = :jwks,
                                                    deployment_id = :deployment,
                                                    product = :product, version = :version,
                                                    account = :account, scopes = :scopes,
                                                    registered_at = :at
                                                where issuer = :issuer and client_id = :client""",
                                                connection)
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<Connection> find(RegistrationKey key) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select * from platform_connection
                                                where issuer = :issuer and client_id = :client""")
                                        .bind("issuer", key.issuer())
                                        .bind("client", key.clientId())
                                        .map((row, context) -> ConnectionRow.read(row, reach))
                                        .findOne())
                .flatMap(found -> found);
    }

    @Override
    public List<Connection> all() {
        return jdbi
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                                                select * from platform_connection
                                                order by registered_at desc, id""")
                                        .map((row, context) -> ConnectionRow.read(row, reach))
                                        .list())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean decide(RegistrationKey key, ConnectionState state, Instant at) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                                """
                                                update platform_connection
                                                set state = :state, decided_at = :at
                                                where issuer = :issuer and client_id = :client""")
                                        .bind("state", state.name())
                                        .bind("at", at)
                                        .bind("issuer", key.issuer())
                                        .bind("client", key.clientId())
                                        .execute()
                                == 1);
    }

    private static Update bound(Handle handle, String sql, Connection connection) {
        PlatformEndpoints endpoints = connection.registration().endpoints();
        return handle.createUpdate(sql)
                .bind("issuer", connection.registration().issuer())
                .bind("client", connection.registration().clientId())
                .bind("authorization", endpoints.authorization().toString())
                .bind("token", endpoints.token().toString())
                .bind("audience", endpoints.tokenAudience())
                .bind("jwks", endpoints.jwks().toString())
                .bind("deployment", connection.deployment().map(DeploymentId::value).orElse(null))
                .bind("product", connection.product().family())
                .bind("version", connection.product().version())
                .bind("account", connection.product().account())
                .bind("scopes", LtiScope.joined(connection.scopes()))
                .bind("at", connection.registeredAt());
    }
}
