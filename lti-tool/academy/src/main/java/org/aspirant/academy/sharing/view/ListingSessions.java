package org.aspirant.academy.sharing.view;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.sharing.SharingRights;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.sharing.log.CommentLog;

/** Lists the sharing sessions of a course, for everybody with a part in it. */
public final class ListingSessions {

    private final SharingRights rights;
    private final SharingSessions sessions;
    private final Words words;

    public ListingSessions(SharingRights rights, SharingSessions sessions, Words words) {
        this.rights = rights;
        this.sessions = sessions;
        this.words = words;
    }

    /** The list; empty for somebody without a part in the course. */
    public Optional<SessionList> list(Attendee who) {
        if (!rights.mayRead(who)) {
            return Optional.empty();
        }
        var inCourse = sessions.in(who.course());
        var questions =
                words.read(
                        who.organization(),
                        inCourse.stream().map(session -> session.question().id()).toList());
        return Optional.of(
                new SessionList(
                        inCourse.stream().map(session -> row(session, questions)).toList(),
                        rights.mayModerate(who)));
    }

    private SessionRow row(SharingSession session, Map<TextId, Wording> questions) {
        var log = CommentLog.of(sessions.events(session.course().organization(), session.id()));
        return new SessionRow(
                session.id(),
                Objects.requireNonNull(questions.get(session.question().id())),
                session.openedAt(),
                log.closedAt(),
                log.comments().size());
    }
}
