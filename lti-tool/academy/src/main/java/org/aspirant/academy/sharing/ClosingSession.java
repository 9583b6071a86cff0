package org.aspirant.academy.sharing;

import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.sharing.log.CommentLog;
import org.aspirant.academy.sharing.log.LogEvent;

/** Ends comments in a session for good. The log stays, and can still be moderated. */
public final class ClosingSession {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final SharingRights rights;
    private final SharingSessions sessions;
    private final Audit audit;

    public ClosingSession(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rights = rights;
        this.sessions = sessions;
        this.audit = audit;
    }

    public SharingOutcome close(Attendee who, SharingSessionId id) {
        return rights.faultInModerating(who)
                .<SharingOutcome>map(SharingOutcome.NotAllowed::new)
                .orElseGet(() -> unitOfWork.run(() -> closed(who, id)));
    }

    private SharingOutcome closed(Attendee who, SharingSessionId id) {
        if (sessions.lock(who.course(), id).isEmpty()) {
            return new SharingOutcome.NotAllowed(SharingFault.UNKNOWN_SESSION);
        }
        var log = CommentLog.of(sessions.events(who.organization(), id));
        if (!log.isClosed()) {
            var now = clock.instant();
            sessions.append(
                    who.organization(),
                    id,
                    new LogEvent.Closed(log.nextNumber(), who.subject(), now));
            audit.note(
                    new AuditEntry(
                            who.organization(),
                            who.subject(),
                            now,
                            AuditAction.SHARING_CLOSED,
                            "session:" + id + " comments:" + log.comments().size()));
        }
        return new SharingOutcome.Closed();
    }
}
