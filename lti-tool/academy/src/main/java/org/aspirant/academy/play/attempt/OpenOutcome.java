package org.aspirant.academy.play.attempt;

import java.util.List;
import org.aspirant.academy.play.Draft;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Playthrough;

/** What became of opening a run. */
public sealed interface OpenOutcome {

    /**
     * The run where it stands, to be shown.
     *
     * @param drafts what was typed and not sent, for the page that is shown
     * @param frozen whether it can be looked at and not changed any more
     */
    record Open(Playthrough at, List<Draft> drafts, boolean frozen) implements OpenOutcome {

        public Open {
            drafts = List.copyOf(drafts);
        }
    }

    /** Nothing is shown. */
    record NotAllowed(PlayFault fault) implements OpenOutcome {}
}
