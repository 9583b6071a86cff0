package org.aspirant.academy.sharing;

import java.time.Clock;
import java.util.List;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.privacy.AuditAction;
import org.aspirant.academy.privacy.AuditEntry;
import org.aspirant.academy.sharing.log.Comment;
import org.aspirant.academy.sharing.log.CommentLog;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;
import org.aspirant.academy.sharing.log.RedactionReason;
import org.aspirant.academy.sharing.log.Span;

/**
 * Hides personal data in a comment: the words, or all of it, give way to a mark with the reason and
 * the date. Nothing else can be done to a comment, and this cannot be taken back.
 */
public final class Redacting {

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final SharingRights rights;
    private final SharingSessions sessions;
    private final Words words;
    private final Audit audit;

    public Redacting(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Words words,
            Audit audit) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rights = rights;
        this.sessions = sessions;
        this.words = words;
        this.audit = audit;
    }

    /**
     * What is to be hidden.
     *
     * @param comment its number
     * @param reason the name of a {@link RedactionReason}
     * @param words as they stand in the comment; hidden wherever they do
     * @param whole whether to hide the whole comment, whatever {@code words} says
     */
    public record Order(
            SharingSessionId session,
            FormKey form,
            int comment,
            String reason,
            String words,
            boolean whole) {

        public Order {
            words = FreeText.plain(words);
        }
    }

    public SharingOutcome redact(Attendee who, Order order) {
        return rights.faultInModerating(who)
                .<SharingOutcome>map(SharingOutcome.NotAllowed::new)
                .orElseGet(() -> unitOfWork.run(() -> redacted(who, order)));
    }

    private SharingOutcome redacted(Attendee who, Order order) {
        if (sessions.lock(who.course(), order.session()).isEmpty()) {
            return refused(SharingFault.UNKNOWN_SESSION);
        }
        var log = CommentLog.of(sessions.events(who.organization(), order.session()));
        var comment = log.comment(order.comment());
        if (comment.isEmpty()) {
            return refused(SharingFault.UNKNOWN_COMMENT);
        }
        var reason = RedactionReason.named(order.reason());
        if (reason.isEmpty()) {
            return refused(SharingFault.UNKNOWN_REASON);
        }
        var id = comment.get().text().id();
        if (!(words.read(who.organization(), List.of(id)).get(id)
                instanceof Wording.Written written)) {
            return refused(SharingFault.WRITER_ERASED);
        }
        var before = log.sent(who.subject(), order.form());
        if (before.isPresent()) {
            return isSame(before.get(), order, reason.get(), written.text())
                    ? new SharingOutcome.Redacted(order.comment())
                    : refused(SharingFault.ALREADY_SENT);
        }
        return hidden(who, order, log, reason.get(), spans(order, comment.get(), written.text()));
    }

    /** Which spans the order means; empty where its words stand nowhere that can be read. */
    private static List<Span> spans(Order order, Comment comment, String text) {
        return order.whole()
                ? List.of(new Span(0, text.length()))
                : Passages.of(order.words(), text, comment.visible());
    }

    private SharingOutcome hidden(
            Attendee who, Order order, CommentLog log, RedactionReason reason, List<Span> spans) {
        if (!order.whole() && order.words().isEmpty()) {
            return refused(SharingFault.NOTHING_CHOSEN);
        }
        if (spans.isEmpty()) {
            return refused(SharingFault.WORDS_NOT_THERE);
        }
        var now = clock.instant();
        var event =
                new LogEvent.Redacted(
                        log.nextNumber(),
                        who.subject(),
                        order.form(),
                        rights.moderator(who),
                        order.comment(),
                        reason,
                        spans,
                        now);
        if (log.breach(event).isPresent()) {
            return refused(SharingFault.ALREADY_HIDDEN);
        }
        sessions.append(who.organization(), order.session(), event);
        audit.note(
                new AuditEntry(
                        who.organization(),
                        who.subject(),
                        now,
                        AuditAction.COMMENT_REDACTED,
                        "session:"
                                + order.session()
                                + " comment:"
                                + order.comment()
                                + " reason:"
                                + reason));
        return new SharingOutcome.Redacted(order.comment());
    }

    private static boolean isSame(
            LogEvent before, Order order, RedactionReason reason, String text) {
        if (!(before instanceof LogEvent.Redacted redacted)) {
            return false;
        }
        var first = redacted.spans().get(0);
        String hidden = text.substring(first.start(), first.end());
        return redacted.comment() == order.comment()
                && redacted.reason() == reason
                && hidden.equals(order.whole() ? text : order.words());
    }

    private static SharingOutcome refused(SharingFault fault) {
        return new SharingOutcome.NotAllowed(fault);
    }
}
