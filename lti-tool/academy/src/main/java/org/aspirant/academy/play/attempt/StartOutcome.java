package org.aspirant.academy.play.attempt;

import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Run;

/** What became of beginning an attempt. */
public sealed interface StartOutcome {

    /** A new attempt has begun. */
    record Started(Run run) implements StartOutcome {}

    /** An attempt is under way and goes on. */
    record UnderWay(Run run) implements StartOutcome {}

    /** Nothing was begun. */
    record NotAllowed(PlayFault fault) implements StartOutcome {}
}
