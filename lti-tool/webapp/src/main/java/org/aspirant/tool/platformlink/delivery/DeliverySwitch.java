package org.aspirant.tool.platformlink.delivery;

import java.util.Optional;

/**
 * Port: whether grades may leave this database at all. A copy of a database must never write to the
 * gradebooks of the original, so delivery starts paused where the surroundings are new to it.
 */
public interface DeliverySwitch {

    /** Why nothing is sent at present; empty while grades leave. */
    Optional<PauseReason> paused();

    /** Stops sending until somebody resumes it. */
    void pause();

    /** Sends again: an administrator says that this is the place the grades should leave from. */
    void resume();
}
