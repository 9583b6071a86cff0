package org.aspirant.academy.sharing.log;

/** A stretch of a comment as everybody reads it. */
public sealed interface Piece {

    /** The writer's own words. */
    record Words(String text) implements Piece {}

    /** Words that a moderator hid: the reason and the date stand in their place. */
    record Hidden(Redaction redaction) implements Piece {}

    /** All of it is gone, because its writer has been erased at their request. */
    record Erased() implements Piece {}
}
