package org.aspirant.academy.people;

/** What stands at the place of a text: the words, or the tombstone of the person who wrote them. */
public sealed interface Wording {

    /** The words as they were written. */
    record Written(String text) implements Wording {}

    /** The person has been erased; nobody can read the words any more. */
    record Erased() implements Wording {}

    /** The words, or the replacement where they are gone. */
    default String or(String replacement) {
        return this instanceof Written written ? written.text() : replacement;
    }
}
