package org.aspirant.tool.platformlink.session;

/**
 * A launch that was admitted.
 *
 * @param session who, where, as what
 * @param secret what opens the session; goes into this launch's cookie and nowhere else
 */
public record OpenedLaunch(LaunchSession session, LaunchSecret secret) {}
