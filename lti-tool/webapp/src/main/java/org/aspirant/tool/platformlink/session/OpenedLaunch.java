package org.aspirant.tool.platformlink.session;

import java.time.Instant;

/**
 * A launch that was admitted.
 *
 * @param session who, where, as what
 * @param secret what opens the session; goes into this launch's cookie and nowhere else
 */
public record OpenedLaunch(LaunchSession session, LaunchSecret secret) {

    /** Opens a session with a fresh secret. */
    public static OpenedLaunch begin(LaunchSession session, LaunchSessions sessions, Instant now) {
        LaunchSecret secret = LaunchSecret.fresh();
        sessions.begin(session, secret, now);
        return new OpenedLaunch(session, secret);
    }
}
