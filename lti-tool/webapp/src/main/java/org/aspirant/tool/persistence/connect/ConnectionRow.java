package org.aspirant.tool.persistence.connect;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.dynamic.PlatformProduct;
import org.aspirant.lti.http.Reach;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.PlatformEndpoints;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.tool.persistence.Rows;
import org.aspirant.tool.platformlink.connect.Connection;
import org.aspirant.tool.platformlink.connect.ConnectionState;

/** One row of {@code platform_connection}. */
final class ConnectionRow {

    private ConnectionRow() {}

    /** Empty where this installation may not call the platform's addresses. */
    static Optional<Connection> read(ResultSet row, Reach reach) throws SQLException {
        Optional<DeploymentId> deployment =
                Optional.ofNullable(row.getString("deployment_id")).map(DeploymentId::new);
        PlatformProduct product =
                new PlatformProduct(
                        row.getString("product"),
                        row.getString("version"),
                        row.getString("account"));
        PlatformEndpoints endpoints =
                new PlatformEndpoints(
                        URI.create(row.getString("authorization_endpoint")),
                        URI.create(row.getString("token_endpoint")),
                        URI.create(row.getString("jwks_uri")),
                        row.getString("token_audience"));
        if (!reach.permits(endpoints.authorization())
                || !reach.permits(endpoints.token())
                || !reach.permits(endpoints.jwks())) {
            return Optional.empty();
        }
        return Optional.of(
                new Connection(
                        new Registration(
                                new RegistrationKey(
                                        row.getString("issuer"), row.getString("client_id")),
                                endpoints,
                                Connection.deployments(product, deployment),
                                reach),
                        deployment,
                        product,
                        scopes(row.getString("scopes")),
                        ConnectionState.valueOf(row.getString("state")),
                        Rows.instant(row, "registered_at")));
    }

    private static Set<LtiScope> scopes(String joined) {
        Set<LtiScope> scopes = EnumSet.noneOf(LtiScope.class);
        Arrays.stream(joined.split(" ")).forEach(urn -> LtiScope.of(urn).ifPresent(scopes::add));
        return scopes;
    }
}
