package org.aspirant.lti.keys;

/** What a key set was found to be. */
public sealed interface KeySetOutcome {

    /**
     * Launches can be checked with it.
     *
     * @param keys how many keys of the set can be used; at least 1
     */
    record Usable(int keys) implements KeySetOutcome {}

    /**
     * No launch can be checked with it.
     *
     * @param detail for the log and the administrators
     */
    record Faulty(KeySetFault fault, String detail) implements KeySetOutcome {}
}
