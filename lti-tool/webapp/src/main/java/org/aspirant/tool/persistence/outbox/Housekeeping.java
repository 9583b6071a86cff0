package org.aspirant.tool.persistence.outbox;

import java.lang.System.Logger.Level;
import java.time.Clock;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPendingLogins;

/** Removes logins that nobody came back from and sessions that nobody can enter. */
public final class Housekeeping implements Runnable {

    private static final System.Logger LOG = System.getLogger("org.aspirant.housekeeping");

    private final JdbiPendingLogins logins;
    private final JdbiLaunchSessions sessions;
    private final Clock clock;

    public Housekeeping(JdbiPendingLogins logins, JdbiLaunchSessions sessions, Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void run() {
        LOG.log(
                Level.DEBUG,
                "Removed {0} logins and {1} sessions",
                logins.removeExpired(),
                sessions.removeEnded(clock.instant()));
    }
}
