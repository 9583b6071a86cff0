package org.aspirant.academy.sharing;

/** What became of opening a session, commenting, hiding words, or closing it. */
public sealed interface SharingOutcome {

    /** The session is open, now or since the same form was first sent. */
    record Opened(SharingSessionId session) implements SharingOutcome {}

    /** The comment is in the log under this number, once however often it was sent. */
    record Commented(int number) implements SharingOutcome {}

    /** The words are hidden, in the comment of this number. */
    record Redacted(int comment) implements SharingOutcome {}

    /** Comments have ended, now or before. */
    record Closed() implements SharingOutcome {}

    /** Nothing changed. */
    record NotAllowed(SharingFault fault) implements SharingOutcome {}
}
