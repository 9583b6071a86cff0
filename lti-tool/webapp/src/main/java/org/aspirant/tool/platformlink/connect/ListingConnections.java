package org.aspirant.tool.platformlink.connect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.lti.claim.LtiScope;
import org.aspirant.lti.registration.DeploymentId;
import org.aspirant.lti.registration.Registration;
import org.aspirant.tool.platformlink.admission.NewDeployments;

/** Which platforms registered themselves, for administrators to look through. */
public final class ListingConnections {

    private final Connections connections;
    private final List<Registration> written;

    /**
     * @param written the registrations that an operator wrote down
     */
    public ListingConnections(Connections connections, List<Registration> written) {
        this.connections = connections;
        this.written = List.copyOf(written);
    }

    /** Those that registered themselves, the newest first. */
    public List<Listed> list() {
        return connections.all().stream().map(ListingConnections::listed).toList();
    }

    /** Those that an operator wrote down, in the order of the files; approved by that. */
    public List<Listed> writtenDown() {
        return written.stream().map(ListingConnections::listed).toList();
    }

    /** All that is known of one, whichever kind it is of. */
    public Optional<ConnectionDescription> describe(PlatformName platform) {
        return written.stream()
                .filter(known -> PlatformName.of(known.key()).equals(platform))
                .map(known -> description(known, listed(known), true, Optional.empty(), List.of()))
                .findFirst()
                .or(
                        () ->
                                platform.key()
                                        .flatMap(connections::find)
                                        .map(ListingConnections::description));
    }

    private static ConnectionDescription description(Connection connection) {
        return description(
                connection.registration(),
                listed(connection),
                false,
                connection.deployment().map(DeploymentId::value),
                connection.scopes().stream().map(LtiScope::urn).sorted().toList());
    }

    private static ConnectionDescription description(
            Registration registration,
            Listed listed,
            boolean writtenDown,
            Optional<String> deployment,
            List<String> scopes) {
        var endpoints = registration.endpoints();
        return new ConnectionDescription(
                listed,
                writtenDown,
                endpoints.authorization().toString(),
                endpoints.token().toString(),
                endpoints.jwks().toString(),
                deployment,
                NewDeployments.meantBy(registration.deployments()),
                scopes);
    }

    private static Listed listed(Connection connection) {
        return new Listed(
                PlatformName.of(connection.registration().key()),
                connection.product().family(),
                connection.product().account(),
                connection.state(),
                connection.registeredAt());
    }

    private static Listed listed(Registration written) {
        return new Listed(
                PlatformName.of(written.key()), "", "", ConnectionState.APPROVED, Instant.EPOCH);
    }

    /**
     * One platform.
     *
     * @param product empty where the platform says none
     * @param account empty where the platform says none
     * @param registeredAt the epoch for one that was written down
     */
    public record Listed(
            PlatformName name,
            String product,
            String account,
            ConnectionState state,
            Instant registeredAt) {}
}
