package org.aspirant.academy.play.attempt;

import org.aspirant.academy.course.Participant;
import org.aspirant.academy.play.Drafts;
import org.aspirant.academy.play.PlayFault;
import org.aspirant.academy.play.Playthroughs;
import org.aspirant.academy.play.RunId;
import org.aspirant.academy.play.Runs;

/** Opens a run of one's own, to go on with it or to look back. */
public final class OpeningRun {

    private final Runs runs;
    private final Drafts drafts;
    private final Playthroughs playthroughs;

    public OpeningRun(Runs runs, Drafts drafts, Playthroughs playthroughs) {
        this.runs = runs;
        this.drafts = drafts;
        this.playthroughs = playthroughs;
    }

    public OpenOutcome open(Participant who, RunId id) {
        var run = runs.find(who.course(), id).filter(it -> it.belongsTo(who));
        if (run.isEmpty()) {
            return new OpenOutcome.NotAllowed(PlayFault.UNKNOWN_RUN);
        }
        return playthroughs
                .of(run.get())
                .<OpenOutcome>map(
                        at ->
                                new OpenOutcome.Open(
                                        at,
                                        drafts.of(who.organization(), id),
                                        runs.handedIn(who.place(), who.subject()).isPresent()))
                .orElseGet(() -> new OpenOutcome.NotAllowed(PlayFault.EDITION_GONE));
    }
}
