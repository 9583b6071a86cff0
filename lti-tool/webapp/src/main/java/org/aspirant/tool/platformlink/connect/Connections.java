package org.aspirant.tool.platformlink.connect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aspirant.lti.registration.RegistrationKey;

/** Port: the platforms that registered themselves. */
public interface Connections {

    /**
     * Keeps a new one.
     *
     * @return false if there is one of that issuer and client id; it stays as it was
     */
    boolean add(Connection connection);

    /**
     * Takes over addresses, product and scopes of a registration that is there already; its state
     * stays as it was.
     *
     * @return false if there is none of that issuer and client id
     */
    boolean renew(Connection connection);

    Optional<Connection> find(RegistrationKey key);

    /** All of them, the newest first. */
    List<Connection> all();

    /**
     * Writes a decision down.
     *
     * @return false if there is none of that issuer and client id
     */
    boolean decide(RegistrationKey key, ConnectionState state, Instant at);
}
