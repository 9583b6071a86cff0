package org.aspirant.tool.platformlink.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.SubjectId;

/** Port: the sessions that are open. */
public interface LaunchSessions {

    /**
     * Opens a session.
     *
     * @param now the first request of it; a session that is opened from another began before
     */
    void begin(LaunchSession session, LaunchSecret secret, Instant now);

    /**
     * The session, if it is open and this is its secret; a request by a person, which keeps an idle
     * session alive.
     */
    Optional<LaunchSession> enter(LaunchId id, LaunchSecret secret, Instant now);

    /** Like {@link #enter} for streams and timers: says the same and keeps nothing alive. */
    Optional<LaunchSession> look(LaunchId id, LaunchSecret secret, Instant now);

    /** Ends it; does nothing if there is none. */
    void end(LaunchId id);

    /**
     * Ends the sessions of people in a course that began before a time; those that began at it or
     * later stay.
     */
    void endThoseBefore(CourseKey course, Collection<SubjectId> whose, Instant before);
}
