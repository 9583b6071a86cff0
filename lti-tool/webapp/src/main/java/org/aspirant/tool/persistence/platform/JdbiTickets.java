package org.aspirant.tool.persistence.platform;

import java.time.Instant;
import java.util.Optional;
import org.aspirant.tool.platformlink.session.LaunchId;
import org.aspirant.tool.platformlink.session.LaunchSession;
import org.aspirant.tool.platformlink.session.Ticket;
import org.aspirant.tool.platformlink.session.Tickets;
import org.jdbi.v3.core.Jdbi;

/** Tickets for downloads, shared by all nodes; they go with their session at the latest. */
public final class JdbiTickets implements Tickets {

    private final Jdbi jdbi;

    public JdbiTickets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whoever asks for a new one sweeps the old ones of the launch away. */
    @Override
    public void give(Ticket ticket, LaunchId launch, String path, Instant now) {
        jdbi.useTransaction(
                handle -> {
                    handle.createUpdate(
                                    """
                                    delete from launch_ticket
                                    where launch_id = :launch and expires_at <= :now""")
                            .bind("launch", launch)
                            .bind("now", now)
                            .execute();
                    handle.createUpdate(
                                    """
                                    insert into launch_ticket (hash, launch_id, path, expires_at)
                                    values (:hash, :launch, :path, :expires)""")
                            .bind("hash", ticket.hash())
                            .bind("launch", launch)
                            .bind("path", path)
                            .bind("expires", now.plus(Ticket.LIFETIME))
                            .execute();
                });
    }

    @Override
    public Optional<LaunchSession> look(Ticket ticket, LaunchId launch, String path, Instant now) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select s.* from launch_session s
                                        join launch_ticket t on t.launch_id = s.id
                                        where t.hash = :hash and t.launch_id = :launch
                                        and t.path = :path and t.expires_at > :now
                                        and s.expires_at > :now and s.last_seen_at > :idle""")
                                .bind("hash", ticket.hash())
                                .bind("launch", launch)
                                .bind("path", path)
                                .bind("now", now)
                                .bind("idle", now.minus(LaunchSession.IDLE))
                                .map((row, context) -> JdbiLaunchSessions.session(row))
                                .findOne());
    }
}
