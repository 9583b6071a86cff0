package org.aspirant.academy.sharing.log;

import java.time.Instant;
import java.util.List;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * What can happen in a log of comments; there is no event that edits a comment or takes one out.
 * Events carry opaque ids and never a word that somebody typed.
 */
public sealed interface LogEvent {

    /** Its place among the events of the log, from 1 without gaps. */
    int number();

    /** Who did it. */
    SubjectId by();

    Instant at();

    /**
     * Somebody added a comment.
     *
     * @param group the key of the group they spoke for; null if only for themselves
     * @param length of the text, in UTF-16 units, at least 1
     */
    record Commented(
            int number,
            SubjectId by,
            FormKey form,
            @Nullable String group,
            TextRef text,
            int length,
            Instant at)
            implements LogEvent {

        public Commented {
            if (length < 1) {
                throw new IllegalArgumentException("a comment is never empty");
            }
        }
    }

    /**
     * A moderator hid personal data in a comment.
     *
     * @param comment its number, from 1
     * @param spans what is hidden, at least one
     */
    record Redacted(
            int number,
            SubjectId by,
            FormKey form,
            ModeratorRole role,
            int comment,
            RedactionReason reason,
            List<Span> spans,
            Instant at)
            implements LogEvent {

        public Redacted {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a redaction hides something");
            }
        }
    }

    /** Comments have ended; the log stays. */
    record Closed(int number, SubjectId by, Instant at) implements LogEvent {}
}
