package org.aspirant.academy.play.attempt;

import java.time.Duration;
import java.util.List;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Playthrough;
import org.jspecify.annotations.Nullable;

/** What became of opening a run. */
public sealed interface OpenOutcome {

    /**
     * The run where it stands, to be shown.
     *
     * @param drafts what was typed and not sent, for the page that is shown
     * @param left how much time a timed scene has left, zero or less once it has run out; null
     *     where no limit runs
     * @param frozen whether it can be looked at and not changed any more
     */
    record Open(Playthrough at, List<Draft> drafts, @Nullable Duration left, boolean frozen)
            implements OpenOutcome {

        public Open {
            drafts = List.copyOf(drafts);
        }
    }

    /** Nothing is shown. */
    record NotAllowed(PlayFault fault) implements OpenOutcome {}
}
