package org.aspirant.academy.memory;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aspirant.academy.course.CourseKey;
import org.aspirant.academy.people.OrganizationId;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;

/** Units of work run one after the other, so that a session is locked as soon as one runs. */
final class MemorySharingSessions implements SharingSessions {

    private record Key(OrganizationId organization, SharingSessionId session, int number) {}

    private record Logged(Key key, LogEvent event) {}

    private final Table<SharingSessionId, SharingSession> sessions;
    private final Table<Key, Logged> events;

    MemorySharingSessions(Memory memory) {
        sessions = memory.table();
        events = memory.table();
    }

    @Override
    public boolean add(SharingSession session) {
        return opened(session.course(), session.openedBy(), session.form()).isEmpty()
                && sessions.add(session.id(), session);
    }

    @Override
    public Optional<SharingSession> find(CourseKey course, SharingSessionId id) {
        return sessions.find(id).filter(session -> session.course().equals(course));
    }

    @Override
    public Optional<SharingSession> opened(CourseKey course, SubjectId by, FormKey form) {
        return in(course).stream()
                .filter(session -> session.openedBy().equals(by) && session.form().equals(form))
                .findFirst();
    }

    @Override
    public Optional<SharingSession> lock(CourseKey course, SharingSessionId id) {
        return find(course, id);
    }

    @Override
    public List<SharingSession> in(CourseKey course) {
        return sessions.where(session -> session.course().equals(course)).stream()
                .sorted(
                        Comparator.comparing(SharingSession::openedAt, Collections.reverseOrder())
                                .thenComparing(session -> session.id().value()))
                .toList();
    }

    @Override
    public void append(OrganizationId organization, SharingSessionId session, LogEvent event) {
        var key = new Key(organization, session, event.number());
        if (!events.add(key, new Logged(key, event))) {
            throw new IllegalStateException("event " + event.number() + " is in the log");
        }
    }

    @Override
    public List<LogEvent> events(OrganizationId organization, SharingSessionId session) {
        return events
                .where(
                        logged ->
                                logged.key().organization().equals(organization)
                                        && logged.key().session().equals(session))
                .stream()
                .map(Logged::event)
                .sorted(Comparator.comparing(LogEvent::number))
                .toList();
    }
}
