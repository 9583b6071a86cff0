package org.aspirant.academy.sharing.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aspirant.academy.people.SubjectId;
import org.aspirant.academy.people.TextRef;
import org.aspirant.academy.people.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One comment: what was sent, and what of it was hidden since.
 *
 * @param number its place among the comments, from 1 in order of arrival; never given again
 * @param group the key of the group that the author spoke for; null if only for themselves
 * @param length of the text, in UTF-16 units
 * @param redactions in the order in which they were made
 */
public record Comment(
        int number,
        SubjectId author,
        @Nullable String group,
        TextRef text,
        int length,
        Instant at,
        List<Redaction> redactions) {

    public Comment {
        redactions = List.copyOf(redactions);
    }

    Comment with(Redaction redaction) {
        var all = new ArrayList<>(redactions);
        all.add(redaction);
        return new Comment(number, author, group, text, length, at, all);
    }

    /** Whether nothing of the span can be read any more. */
    public boolean hides(Span span) {
        return IntStream.range(span.start(), span.end()).allMatch(at -> hiding(at).isPresent());
    }

    /** Everything that is not hidden, in order; a stretch that touches another is part of it. */
    public List<Span> visible() {
        var found = new ArrayList<Span>();
        for (int start = 0; start < length; ) {
            int end = endOfRun(start);
            if (hiding(start).isEmpty()) {
                found.add(new Span(start, end));
            }
            start = end;
        }
        return found;
    }

    /**
     * The comment as everybody reads it.
     *
     * @param wording what stands at the place of its text
     * @throws IllegalStateException if that is a text of another length
     */
    List<Piece> pieces(Wording wording) {
        if (!(wording instanceof Wording.Written written)) {
            return List.of(new Piece.Erased());
        }
        if (written.text().length() != length) {
            throw new IllegalStateException("comment " + number + " is not " + length + " long");
        }
        var pieces = new ArrayList<Piece>();
        for (int start = 0; start < length; ) {
            int end = endOfRun(start);
            String words = written.text().substring(start, end);
            pieces.add(
                    hiding(start)
                            .<Piece>map(Piece.Hidden::new)
                            .orElseGet(() -> new Piece.Words(words)));
            start = end;
        }
        return pieces;
    }

    /** Where a stretch ends that is visible, or hidden by the same redaction, throughout. */
    private int endOfRun(int start) {
        int end = start + 1;
        while (end < length && hiding(end).equals(hiding(start))) {
            end++;
        }
        return end;
    }

    /** The first that hid this place keeps its mark there. */
    private Optional<Redaction> hiding(int at) {
        return redactions.stream().filter(redaction -> redaction.hides(at)).findFirst();
    }
}
