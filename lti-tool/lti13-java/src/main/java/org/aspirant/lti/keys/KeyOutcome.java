package org.aspirant.lti.keys;

/** What became of the search for one key of somebody else's. */
public sealed interface KeyOutcome {

    record Found(VerificationKey key) implements KeyOutcome {}

    /** The key set is known and has no usable key of that id. */
    record Unknown() implements KeyOutcome {}

    /**
     * The key set could not be had.
     *
     * @param detail for the log
     */
    record Unavailable(String detail) implements KeyOutcome {}
}
