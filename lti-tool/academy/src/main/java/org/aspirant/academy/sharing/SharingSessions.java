package org.aspirant.academy.sharing;

import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;

/** Sharing sessions and the events of their logs: both are added and never changed. */
public interface SharingSessions {

    /**
     * Adds a session.
     *
     * @return false, and nothing is added, if this person has opened one of the course with this
     *     form
     */
    boolean add(SharingSession session);

    Optional<SharingSession> find(CourseKey course, SharingSessionId id);

    /** The session that a person has opened with a form. */
    Optional<SharingSession> opened(CourseKey course, SubjectId by, FormKey form);

    /**
     * Like {@link #find}, and keeps other units of work from doing the same until this one ends:
     * whoever adds an event comes through here first, so that of two that arrive together one is
     * first.
     */
    Optional<SharingSession> lock(CourseKey course, SharingSessionId id);

    /** Every session of a course, the newest first. */
    List<SharingSession> in(CourseKey course);

    /**
     * Adds an event to the log of a session.
     *
     * @throws IllegalStateException if the log has an event of this number: it was not locked
     */
    void append(OrganizationId organization, SharingSessionId session, LogEvent event);

    /** The log of a session, by number. */
    List<LogEvent> events(OrganizationId organization, SharingSessionId session);
}
