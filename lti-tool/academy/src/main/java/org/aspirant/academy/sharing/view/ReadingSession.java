package org.aspirant.academy.sharing.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.sharing.SharingFault;
import org.aspirant.academy.sharing.SharingRights;
import org.aspirant.academy.sharing.SharingSession;
import org.aspirant.academy.sharing.SharingSessionId;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.sharing.log.Comment;
import org.aspirant.academy.sharing.log.CommentLog;

/** Reads a session and its whole log: the same words for everybody with a part in the course. */
public final class ReadingSession {

    /** So many texts at a time: a database takes only so many values in one question. */
    private static final int AT_A_TIME = 1_000;

    private final SharingRights rights;
    private final SharingSessions sessions;
    private final Words words;

    public ReadingSession(SharingRights rights, SharingSessions sessions, Words words) {
        this.rights = rights;
        this.sessions = sessions;
        this.words = words;
    }

    public ReadOutcome read(Attendee who, SharingSessionId id) {
        if (!rights.mayRead(who)) {
            return new ReadOutcome.NotAllowed(SharingFault.NO_PART);
        }
        return sessions.find(who.course(), id)
                .<ReadOutcome>map(session -> new ReadOutcome.Read(view(who, session)))
                .orElseGet(() -> new ReadOutcome.NotAllowed(SharingFault.UNKNOWN_SESSION));
    }

    private SessionView view(Attendee who, SharingSession session) {
        var log = CommentLog.of(sessions.events(who.organization(), session.id()));
        var opening = Optional.ofNullable(session.opening());
        var ownNames = Optional.ofNullable(session.invitation().ownNames());
        var texts =
                texts(
                        who,
                        Stream.of(
                                        Stream.of(session.question()),
                                        opening.stream(),
                                        ownNames.stream(),
                                        log.comments().stream().map(Comment::text))
                                .flatMap(refs -> refs)
                                .map(TextRef::id)
                                .toList());
        return new SessionView(
                session,
                wording(texts, session.question()),
                opening.map(text -> wording(texts, text)),
                ownNames.map(text -> wording(texts, text).or("").lines().toList())
                        .orElse(List.of()),
                counts(session, log),
                log.published(texts),
                log.closedAt(),
                !log.isClosed() && rights.mayComment(who),
                rights.mayModerate(who));
    }

    private Map<TextId, Wording> texts(Attendee who, List<TextId> ids) {
        var found = new HashMap<TextId, Wording>();
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            int to = Math.min(ids.size(), from + AT_A_TIME);
            found.putAll(words.read(who.organization(), ids.subList(from, to)));
        }
        return found;
    }

    private static Wording wording(Map<TextId, Wording> texts, TextRef text) {
        return Objects.requireNonNull(texts.get(text.id()), "a text of the session is missing");
    }

    private static List<SessionView.GroupCount> counts(SharingSession session, CommentLog log) {
        var groups = new ArrayList<Optional<String>>();
        session.invitation().keys().forEach(key -> groups.add(Optional.of(key)));
        groups.add(Optional.empty());
        return groups.stream()
                .map(group -> new SessionView.GroupCount(group, count(log, group)))
                .toList();
    }

    private static int count(CommentLog log, Optional<String> group) {
        return (int)
                log.comments().stream()
                        .filter(comment -> Optional.ofNullable(comment.group()).equals(group))
                        .count();
    }
}
