package org.aspirant.tool.platformlink.connect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.lti.registration.Registration;
import org.aspirant.lti.registration.RegistrationKey;
import org.aspirant.lti.registration.Registrations;
import org.jspecify.annotations.Nullable;

/**
 * Every registration that may launch: those that an operator wrote down, and the approved ones of
 * platforms that registered themselves. What an operator wrote down comes first.
 */
public final class ConnectedRegistrations implements Registrations {

    /** How soon a decision made on one node is known on the others. */
    public static final Duration READ_EVERY = Duration.ofSeconds(5);

    private final Registrations written;
    private final Connections connections;
    private final Clock clock;
    private volatile @Nullable Reading last;

    private record Reading(Instant at, List<Connection> connections) {}

    public ConnectedRegistrations(Registrations written, Connections connections, Clock clock) {
        this.written = written;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public Optional<Registration> find(RegistrationKey key) {
        return written.find(key)
                .or(
                        () ->
                                approved()
                                        .filter(registration -> registration.key().equals(key))
                                        .findFirst());
    }

    @Override
    public List<Registration> ofIssuer(String issuer) {
        return Stream.concat(
                        written.ofIssuer(issuer).stream(),
                        approved().filter(registration -> registration.issuer().equals(issuer)))
                .toList();
    }

    /** Why a platform that registered itself may not launch; empty for all others. */
    public Optional<ConnectFault> heldBack(PlatformName platform) {
        return platform.key()
                .flatMap(
                        key ->
                                read().stream()
                                        .filter(known -> known.registration().key().equals(key))
                                        .findFirst())
                .filter(known -> !known.isApproved())
                .map(
                        known ->
                                known.state() == ConnectionState.PENDING
                                        ? ConnectFault.AWAITS_APPROVAL
                                        : ConnectFault.NOT_ADMITTED);
    }

    /** Forgets what was read, after something was written. */
    public void readAgain() {
        last = null;
    }

    private Stream<Registration> approved() {
        return read().stream().filter(Connection::isApproved).map(Connection::registration);
    }

    private List<Connection> read() {
        Instant now = clock.instant();
        Reading reading = last;
        if (reading == null || !reading.at().plus(READ_EVERY).isAfter(now)) {
            reading = new Reading(now, connections.all());
            last = reading;
        }
        return reading.connections();
    }
}
