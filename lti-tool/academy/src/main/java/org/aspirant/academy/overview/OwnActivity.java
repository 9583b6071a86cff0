package org.aspirant.academy.overview;

import java.util.Optional;
import org.aspirant.academy.activity.Activity;
import org.aspirant.academy.play.attempt.ListingAttempts.Attempts;
import org.aspirant.academy.release.view.Standing;
import org.aspirant.academy.simulation.scenario.Scenario;

/**
 * An activity that a candidate has opened from the course.
 *
 * @param simulation what it opens; empty until somebody has chosen, or if this installation does
 *     not have that version any more
 */
public record OwnActivity(
        Activity activity, Optional<Scenario> simulation, Attempts attempts, Standing standing) {

    /** How far the candidate is. */
    public enum State {
        /** Nobody has chosen what it opens. */
        NOT_READY,
        NOT_BEGUN,
        UNDER_WAY,
        /** An attempt is finished, none is under way and none is handed in. */
        PLAYED,
        SUBMITTED,
        /** The decision can be read. */
        RELEASED
    }

    public State state() {
        if (standing instanceof Standing.Released) {
            return State.RELEASED;
        }
        if (!(standing instanceof Standing.NotHandedIn)) {
            return State.SUBMITTED;
        }
        if (attempts.underWay().isPresent()) {
            return State.UNDER_WAY;
        }
        if (!attempts.recorded().isEmpty()) {
            return State.PLAYED;
        }
        return activity.bound().isPresent() ? State.NOT_BEGUN : State.NOT_READY;
    }
}
