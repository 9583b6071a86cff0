package org.aspirant.tool.platformlink.session;

import java.time.Instant;
import java.util.Optional;

/** Port: the tickets that are worth something. */
public interface Tickets {

    /**
     * Keeps a ticket for {@link Ticket#LIFETIME}.
     *
     * @param path the whole path of the download, without a query
     */
    void give(Ticket ticket, LaunchId launch, String path, Instant now);

    /**
     * The session that a ticket opens, if it was given for this launch and this very path, is not
     * over and the session is open. Keeps nothing alive.
     */
    Optional<LaunchSession> look(Ticket ticket, LaunchId launch, String path, Instant now);
}
