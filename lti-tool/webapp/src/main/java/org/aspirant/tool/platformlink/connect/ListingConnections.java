package org.aspirant.tool.platformlink.connect;

import java.time.Instant;
import java.util.List;

/** Which platforms registered themselves, for administrators to look through. */
public final class ListingConnections {

    private final Connections connections;

    public ListingConnections(Connections connections) {
        this.connections = connections;
    }

    /** The newest first. */
    public List<Listed> list() {
        return connections.all().stream()
                .map(
                        connection ->
                                new Listed(
                                        PlatformName.of(connection.registration().key()),
                                        connection.product().family(),
                                        connection.product().account(),
                                        connection.state(),
                                        connection.registeredAt()))
                .toList();
    }

    /**
     * One platform.
     *
     * @param product empty where the platform says none
     * @param account empty where the platform says none
     */
    public record Listed(
            PlatformName name,
            String product,
            String account,
            ConnectionState state,
            Instant registeredAt) {}
}
