package org.aspirant.academy.sharing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Attendee;
import org.aspirant.academy.people.FreeText;
import org.aspirant.academy.people.Wording;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.sharing.log.Comment;
import org.aspirant.academy.sharing.log.CommentLog;
import org.aspirant.academy.sharing.log.FormKey;
import org.aspirant.academy.sharing.log.LogEvent;
import org.jspecify.annotations.Nullable;

/**
 * Adds a comment to the log of an open session. It takes the next number and is never edited or
 * removed, by its writer or by anybody else.
 */
public final class Commenting {

    static final int LONGEST = 4_000;

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final SharingRights rights;
    private final SharingSessions sessions;
    private final Words words;

    public Commenting(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Words words) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rights = rights;
        this.sessions = sessions;
        this.words = words;
    }

    /**
     * What somebody says.
     *
     * @param group the key of the group they speak for; null if only for themselves
     * @param words 1 to 4,000 characters
     */
    public record Remark(
            SharingSessionId session, FormKey form, @Nullable String group, String words) {

        public Remark {
            words = FreeText.plain(words);
        }
    }

    public SharingOutcome comment(Attendee who, Remark remark) {
        return rights.faultInCommenting(who)
                .<SharingOutcome>map(SharingOutcome.NotAllowed::new)
                .orElseGet(() -> unitOfWork.run(() -> commented(who, remark)));
    }

    private SharingOutcome commented(Attendee who, Remark remark) {
        var session = sessions.lock(who.course(), remark.session());
        if (session.isEmpty()) {
            return new SharingOutcome.NotAllowed(SharingFault.UNKNOWN_SESSION);
        }
        var log = CommentLog.of(sessions.events(who.organization(), remark.session()));
        var before = log.sent(who.subject(), remark.form());
        if (before.isPresent()) {
            return again(who, log, before.get(), remark);
        }
        return faultIn(session.get(), log, remark)
                .<SharingOutcome>map(SharingOutcome.NotAllowed::new)
                .orElseGet(() -> added(who, log, remark));
    }

    private static Optional<SharingFault> faultIn(
            SharingSession session, CommentLog log, Remark remark) {
        if (log.isClosed()) {
            return Optional.of(SharingFault.CLOSED);
        }
        if (remark.group() != null && !session.invitation().keys().contains(remark.group())) {
            return Optional.of(SharingFault.UNKNOWN_GROUP);
        }
        return remark.words().isEmpty()
                ? Optional.of(SharingFault.COMMENT_MISSING)
                : Typed.faultIn(remark.words(), LONGEST, SharingFault.COMMENT_TOO_LONG);
    }

    private SharingOutcome added(Attendee who, CommentLog log, Remark remark) {
        sessions.append(
                who.organization(),
                remark.session(),
                new LogEvent.Commented(
                        log.nextNumber(),
                        who.subject(),
                        remark.form(),
                        remark.group(),
                        words.put(who.organization(), who.subject(), remark.words()),
                        remark.words().length(),
                        clock.instant()));
        return new SharingOutcome.Commented(log.comments().size() + 1);
    }

    /** The same form once more: the same comment, unless something else is in it now. */
    private SharingOutcome again(Attendee who, CommentLog log, LogEvent before, Remark remark) {
        return log.comments().stream()
                .filter(comment -> isFrom(before, comment))
                .filter(comment -> Objects.equals(comment.group(), remark.group()))
                .filter(comment -> says(who, comment, remark))
                .findFirst()
                .<SharingOutcome>map(comment -> new SharingOutcome.Commented(comment.number()))
                .orElseGet(() -> new SharingOutcome.NotAllowed(SharingFault.ALREADY_SENT));
    }

    private static boolean isFrom(LogEvent event, Comment comment) {
        return event instanceof LogEvent.Commented commented
                && commented.text().equals(comment.text());
    }

    private boolean says(Attendee who, Comment comment, Remark remark) {
        var id = comment.text().id();
        return new Wording.Written(remark.words())
                .equals(words.read(who.organization(), List.of(id)).get(id));
    }
}
