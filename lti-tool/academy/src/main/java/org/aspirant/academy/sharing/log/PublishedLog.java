package org.aspirant.academy.sharing.log;

import java.util.List;

/** A log as everybody reads it: an entry for each comment that was sent, and the count of them. */
public record PublishedLog(List<Entry> entries, Tally tally) {

    public PublishedLog {
        entries = List.copyOf(entries);
    }

    /** What can be read of a comment. */
    public enum State {
        /** Every word of it. */
        PUBLISHED,
        /** Some words of it, and a mark with the reason for each that is missing. */
        PARTLY_HIDDEN,
        /** A mark with the reason in place of all of it. */
        HIDDEN,
        /** A tombstone: its writer has been erased at their request. */
        ERASED
    }

    /**
     * One comment and what stands in its place.
     *
     * @param pieces in order, at least one
     */
    public record Entry(Comment comment, List<Piece> pieces) {

        public Entry {
            pieces = List.copyOf(pieces);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException(
                        "nothing stands for comment " + comment.number());
            }
        }

        public State state() {
            if (pieces.stream().anyMatch(Piece.Erased.class::isInstance)) {
                return State.ERASED;
            }
            long words = pieces.stream().filter(Piece.Words.class::isInstance).count();
            if (words == pieces.size()) {
                return State.PUBLISHED;
            }
            return words == 0 ? State.HIDDEN : State.PARTLY_HIDDEN;
        }
    }
}
