package org.aspirant.academy.privacy;

/** What became of erasing a person. */
public sealed interface ErasureOutcome {

    /** Their key is destroyed, now or before; names and words cannot be read any more. */
    record Erased() implements ErasureOutcome {}

    /** Nothing changed. */
    record NotAllowed(ErasureFault fault) implements ErasureOutcome {}
}
