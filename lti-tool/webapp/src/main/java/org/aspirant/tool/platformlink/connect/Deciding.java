package org.aspirant.tool.platformlink.connect;

import java.time.Clock;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;

/** An administrator admits a platform that registered itself, or does not. */
public final class Deciding {

    private final UnitOfWork unitOfWork;
    private final Connections connections;
    private final ConnectedRegistrations registrations;
    private final Clock clock;

    public Deciding(
            UnitOfWork unitOfWork,
            Connections connections,
            ConnectedRegistrations registrations,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.connections = connections;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * Decides, or decides otherwise than before; other nodes follow within {@link
     * ConnectedRegistrations#READ_EVERY}.
     *
     * @param admits whether people may open the tool from there
     * @return what kept it from being decided; empty if nothing did
     */
    public Optional<ConnectFault> decide(PlatformName platform, boolean admits) {
        ConnectionState state = admits ? ConnectionState.APPROVED : ConnectionState.REFUSED;
        boolean decided =
                platform.key()
                        .map(
                                key ->
                                        unitOfWork.run(
                                                () ->
                                                        connections.decide(
                                                                key, state, clock.instant())))
                        .orElse(false);
        registrations.readAgain();
        return decided ? Optional.empty() : Optional.of(ConnectFault.UNKNOWN_CONNECTION);
    }
}
