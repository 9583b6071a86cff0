package org.aspirant.tool.platformlink.session;

import java.time.Clock;
import java.util.Optional;
import org.aspirant.academy.course.ActivityId;
import org.aspirant.academy.overview.GoingToActivity;

/**
 * Opens an activity out of the overview of its course: in a session of its own, as a launch from
 * the course would, for the same person with the same roles and marks. It began with the launch
 * that it is opened from, and so ends no later.
 */
public final class OpeningActivity {

    private final GoingToActivity going;
    private final LaunchSessions sessions;
    private final Clock clock;

    public OpeningActivity(GoingToActivity going, LaunchSessions sessions, Clock clock) {
        this.going = going;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The session; empty, and nothing is opened, if the activity is not there for this person. */
    public Optional<OpenedLaunch> open(LaunchSession from, ActivityId which) {
        return going.go(from.who(), which)
                .map(
                        there ->
                                OpenedLaunch.begin(
                                        new LaunchSession(
                                                LaunchId.fresh(),
                                                from.tenancy(),
                                                there,
                                                from.locale(),
                                                from.returnTo(),
                                                from.beganAt()),
                                        sessions,
                                        clock.instant()));
    }
}
