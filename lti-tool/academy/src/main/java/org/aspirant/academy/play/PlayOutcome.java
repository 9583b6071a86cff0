package org.aspirant.academy.play;

import org.aspirant.academy.simulation.MoveFault;
import org.jspecify.annotations.Nullable;

/** What became of a move. */
public sealed interface PlayOutcome {

    /** The move counts, once however often it was sent; the story goes on here. */
    record Continues(Playthrough at) implements PlayOutcome {}

    /** The move counts, and the story has ended. */
    record Finished(Playthrough at) implements PlayOutcome {}

    /**
     * Nothing changed.
     *
     * @param rule the simulation's own reason; null unless it is {@link
     *     PlayFault#AGAINST_THE_RULES}
     * @param at where the run stands; null where there is none to show
     */
    record NotAllowed(PlayFault fault, @Nullable MoveFault rule, @Nullable Playthrough at)
            implements PlayOutcome {

        static NotAllowed because(PlayFault fault) {
            return new NotAllowed(fault, null, null);
        }

        static NotAllowed because(PlayFault fault, Playthrough at) {
            return new NotAllowed(fault, null, at);
        }
    }
}
