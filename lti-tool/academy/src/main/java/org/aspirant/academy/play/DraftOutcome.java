package org.aspirant.academy.play;

import java.time.Instant;

/** What became of words that were typed and not sent. */
public sealed interface DraftOutcome {

    /** They are kept. */
    record Saved(Instant at) implements DraftOutcome {}

    /** They are not kept; the draft before them still is. */
    record NotAllowed(PlayFault fault) implements DraftOutcome {}
}
