package org.aspirant.academy.sharing.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextId;
import org.aspirant.academy.people.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Comments in the order in which they came: a pure fold of {@link LogEvent}s.
 *
 * <p>It keeps one rule: nothing is dropped. A comment takes the next number and keeps it; the only
 * thing that can happen to it afterwards is a {@link Redaction}, and there is none without a
 * reason; once the log is closed no comment is added, and it can still be read and moderated.
 */
public final class CommentLog {

    private final List<LogEvent> events = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Map<Sent, LogEvent> sent = new HashMap<>();
    private @Nullable Instant closedAt;

    private record Sent(SubjectId by, FormKey form) {}

    private CommentLog() {}

    /**
     * The log that these events make.
     *
     * @throws IllegalArgumentException if one of them breaks the rule; the message names the event
     *     and the {@link Breach}
     */
    public static CommentLog of(List<? extends LogEvent> events) {
        var log = new CommentLog();
        for (LogEvent event : events) {
            log.breach(event)
                    .ifPresent(
                            breach -> {
                                throw new IllegalArgumentException(
                                        "event " + event.number() + ": " + breach);
                            });
            log.add(event);
        }
        return log;
    }

    private void add(LogEvent event) {
        events.add(event);
        form(event).ifPresent(form -> sent.put(new Sent(event.by(), form), event));
        if (event instanceof LogEvent.Commented commented) {
            comments.add(
                    new Comment(
                            comments.size() + 1,
                            commented.by(),
                            commented.group(),
                            commented.text(),
                            commented.length(),
                            commented.at(),
                            List.of()));
        } else if (event instanceof LogEvent.Redacted redacted) {
            comments.set(
                    redacted.comment() - 1,
                    comments.get(redacted.comment() - 1)
                            .with(
                                    new Redaction(
                                            redacted.reason(),
                                            redacted.role(),
                                            redacted.spans(),
                                            redacted.at())));
        } else {
            closedAt = event.at();
        }
    }

    /** What keeps an event from being the next one, if anything. */
    public Optional<Breach> breach(LogEvent next) {
        if (next.number() != nextNumber()) {
            return Optional.of(Breach.OUT_OF_ORDER);
        }
        if (form(next).flatMap(form -> sent(next.by(), form)).isPresent()) {
            return Optional.of(Breach.SENT_BEFORE);
        }
        if (next instanceof LogEvent.Redacted redacted) {
            return breach(redacted);
        }
        return closedAt == null ? Optional.empty() : Optional.of(Breach.CLOSED);
    }

    private Optional<Breach> breach(LogEvent.Redacted next) {
        var comment = comment(next.comment());
        if (comment.isEmpty()) {
            return Optional.of(Breach.UNKNOWN_COMMENT);
        }
        if (next.spans().stream().anyMatch(span -> span.end() > comment.get().length())) {
            return Optional.of(Breach.OUTSIDE_THE_TEXT);
        }
        return next.spans().stream().allMatch(comment.get()::hides)
                ? Optional.of(Breach.ALREADY_HIDDEN)
                : Optional.empty();
    }

    private static Optional<FormKey> form(LogEvent event) {
        if (event instanceof LogEvent.Commented commented) {
            return Optional.of(commented.form());
        }
        return event instanceof LogEvent.Redacted redacted
                ? Optional.of(redacted.form())
                : Optional.empty();
    }

    /** The number that the next event has to have. */
    public int nextNumber() {
        return events.size() + 1;
    }

    /** All of them, by number. */
    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    public Optional<Comment> comment(int number) {
        return number < 1 || number > comments.size()
                ? Optional.empty()
                : Optional.of(comments.get(number - 1));
    }

    /** What a person has sent with a form, if anything. */
    public Optional<LogEvent> sent(SubjectId by, FormKey form) {
        return Optional.ofNullable(sent.get(new Sent(by, form)));
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** When comments ended; empty while they have not. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /**
     * The log as everybody reads it.
     *
     * @param words what stands at the place of each text
     * @throws IllegalStateException if the words of a comment are missing: it would be dropped
     */
    public PublishedLog published(Map<TextId, Wording> words) {
        var entries = new ArrayList<PublishedLog.Entry>();
        for (Comment comment : comments) {
            var wording = words.get(comment.text().id());
            if (wording == null) {
                throw new IllegalStateException("comment " + comment.number() + " has no words");
            }
            entries.add(new PublishedLog.Entry(comment, comment.pieces(wording)));
        }
        return new PublishedLog(entries, Tally.of(submitted(), entries));
    }

    /** Counted from the events and not from what is shown, so that the two can be compared. */
    private int submitted() {
        return (int) events.stream().filter(LogEvent.Commented.class::isInstance).count();
    }
}
