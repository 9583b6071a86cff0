package org.aspirant.tool.persistence.outbox;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.aspirant.tool.persistence.platform.JdbiLaunchSessions;
import org.aspirant.tool.persistence.platform.JdbiPendingLogins;
import org.aspirant.tool.persistence.vault.Rewrapping;

/**
 * Removes logins that nobody came back from and sessions that nobody can enter, changes the tool's
 * signing key when its time is over, and after a start brings everything under the current master
 * key.
 */
public final class Housekeeping implements Runnable {

    private static final System.Logger LOG = System.getLogger("org.aspirant.housekeeping");

    private final JdbiPendingLogins logins;
    private final JdbiLaunchSessions sessions;
    private final Rewrapping rewrapping;
    private final BooleanSupplier rotation;
    private final Clock clock;
    private boolean isRewrapped;

    /**
     * What is to be done now and then.
     *
     * @param rotation begins to change the signing key if it is time; says whether it was
     */
    public Housekeeping(
            JdbiPendingLogins logins,
            JdbiLaunchSessions sessions,
            Rewrapping rewrapping,
            BooleanSupplier rotation,
            Clock clock) {
        this.logins = logins;
        this.sessions = sessions;
        this.rewrapping = rewrapping;
        this.rotation = rotation;
        this.clock = clock;
    }

    @Override
    public synchronized void run() {
        if (!isRewrapped) {
            LOG.log(Level.INFO, "Brought {0} keys under the master key", rewrapping.rewrap());
            isRewrapped = true;
        }
        if (rotation.getAsBoolean()) {
            LOG.log(Level.INFO, "Published a new signing key; it signs in a day");
        }
        LOG.log(
                Level.DEBUG,
                "Removed {0} logins and {1} sessions",
                logins.removeExpired(),
                sessions.removeEnded(clock.instant()));
    }
}
