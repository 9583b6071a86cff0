package org.aspirant.tool.persistence.outbox;

import java.lang.System.Logger.Level;
import java.time.Clock;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPendingLogins;
import org.aspirant.tool.persistence.vault.Rewrapping;

/**
 * Removes logins that nobody came back from and sessions that nobody can enter, and after a start
 * brings everything under the current master key.
 */
public final class Housekeeping implements Runnable {

    private static final System.Logger LOG = System.getLogger("org.aspirant.housekeeping");

    private final JdbiPendingLogins logins;
    private final JdbiLaunchSessions sessions;
    private final Rewrapping rewrapping;
    private final Clock clock;
    private boolean isRewrapped;

    public Housekeeping(
            JdbiPendingLogins logins,
            JdbiLaunchSessions sessions,
            Rewrapping rewrapping,
            Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.rewrapping = rewrapping;
        this.clock = clock;
    }

    @Override
    public synchronized void run() {
        if (!isRewrapped) {
            LOG.log(Level.INFO, "Brought {0} keys under the master key", rewrapping.rewrap());
            isRewrapped = true;
        }
        LOG.log(
                Level.DEBUG,
                "Removed {0} logins and {1} sessions",
                logins.removeExpired(),
                sessions.removeEnded(clock.instant()));
    }
}
